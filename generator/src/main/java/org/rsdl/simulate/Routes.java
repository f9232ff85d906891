package org.rsdl.simulate;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.LocRib;
import org.rsdl.simulate.rib.PrefixRows;

/** All tables of a state: speakers and subnets, each sorted by name. */
public record Routes(List<SpeakerTables> speakers, List<SubnetTable> subnets) {
  public Routes {
    speakers = List.copyOf(speakers);
    subnets = List.copyOf(subnets);
  }

  /** The three tables of a speaker; rows of all its instances. */
  public record SpeakerTables(
      Name node, Kind kind, long asn, AdjRibIn adjRibIn, LocRib locRib, AdjRibOut adjRibOut) {}

  /** The effective routes of a subnet. */
  public record SubnetTable(Name node, List<EffectiveRoute> effective) {
    public SubnetTable {
      effective = PrefixRows.immutable(effective);
    }
  }

  /** What a speaker is; texts as in the JSON contract. */
  public enum Kind {
    ROUTE_SERVER("route-server"),
    NVA("nva"),
    VPN_GATEWAY("vpn-gateway"),
    EXPRESSROUTE_GATEWAY("expressroute-gateway"),
    MSEE("msee"),
    SITE("site");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /** The tables of that speaker. */
  public Optional<SpeakerTables> speaker(Name node) {
    return speakers.stream().filter(s -> s.node().equals(node)).findFirst();
  }

  /** The table of that subnet. */
  public Optional<SubnetTable> subnet(Name node) {
    return subnets.stream().filter(s -> s.node().equals(node)).findFirst();
  }
}
