package org.rsdl.simulate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.AddressPlan;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** The founding article's topology, by hand, and its variants. */
record Founding(
    boolean exchange,
    RoutingPreference preference,
    List<Site> sites,
    List<Circuit> circuits,
    List<Connection> connections,
    List<VpnGateway> vpn,
    List<Nva> nvas,
    List<BgpPeering> peerings,
    Set<Name> down) {
  static final Name HUB = new Name("Hub");
  static final Name RS = new Name("Hub.Rs");
  static final Name SDWAN = new Name("Hub.Sdwan");
  static final Name ERGW = new Name("Hub.ErGw");
  static final Name VPNGW = new Name("Hub.VpnGw");
  static final Name ER1 = new Name("Er1");
  static final Name ON_PREM_1 = new Name("OnPrem1");
  static final Name ON_PREM_2 = new Name("OnPrem2");
  static final Name NVA_SUBNET = new Name("Hub.NvaSubnet");

  /** The article as it is written. */
  static Founding article() {
    return new Founding(
        true,
        RoutingPreference.EXPRESSROUTE,
        List.of(site("OnPrem1", 65011, "10.1.0.0/16"), site("OnPrem2", 65012, "10.2.0.0/16")),
        List.of(circuit("Er1")),
        List.of(tunnel("OnPrem1", SDWAN), overCircuit("OnPrem2", "Er1")),
        List.of(),
        List.of(nva("Hub.Sdwan", 65001, "10.0.3.4", "10.0.3.5")),
        List.of(peering("Hub.Sdwan", Optional.empty())),
        Set.of());
  }

  /** The appliance replaced by a VPN gateway, and a branch without BGP. */
  static Founding withVpnGateway(long asn) {
    Founding article = article();
    return new Founding(
        true,
        RoutingPreference.EXPRESSROUTE,
        List.of(
            site("OnPrem1", 65011, "10.1.0.0/16"),
            site("OnPrem2", 65012, "10.2.0.0/16"),
            new Site(
                new Name("Branch3"),
                SiteKind.BRANCH,
                Optional.empty(),
                prefixes("10.3.0.0/24"),
                List.of())),
        article.circuits,
        List.of(
            tunnel("OnPrem1", VPNGW),
            overCircuit("OnPrem2", "Er1"),
            connection("Branch3", VPNGW, List.of(), false, "10.3.0.0/24")),
        List.of(
            new VpnGateway(
                VPNGW,
                "",
                false,
                Optional.empty(),
                true,
                false,
                new Asn(asn),
                true,
                List.of(IpAddress.of("10.0.2.4"), IpAddress.of("10.0.2.5")),
                List.of())),
        List.of(),
        List.of(),
        Set.of());
  }

  Founding withExchange(boolean on) {
    return new Founding(on, preference, sites, circuits, connections, vpn, nvas, peerings, down);
  }

  Founding withPreference(RoutingPreference other) {
    return new Founding(exchange, other, sites, circuits, connections, vpn, nvas, peerings, down);
  }

  Founding withSites(Site... others) {
    return new Founding(
        exchange, preference, List.of(others), circuits, connections, vpn, nvas, peerings, down);
  }

  Founding withConnections(List<Circuit> otherCircuits, Connection... others) {
    return new Founding(
        exchange, preference, sites, otherCircuits, List.of(others), vpn, nvas, peerings, down);
  }

  Founding withAppliances(List<Nva> others, BgpPeering... sessions) {
    return new Founding(
        exchange, preference, sites, circuits, connections, vpn, others, List.of(sessions), down);
  }

  Founding withDown(String... names) {
    Set<Name> all = new java.util.HashSet<>();
    for (String name : names) {
      all.add(new Name(name));
    }
    return new Founding(
        exchange, preference, sites, circuits, connections, vpn, nvas, peerings, all);
  }

  Topology topology() {
    IpPrefix rsSubnet = IpPrefix.of("10.0.1.0/26");
    int erFirst = vpn.isEmpty() ? 4 : 6;
    IpPrefix gatewaySubnet = IpPrefix.of("10.0.2.0/26");
    VirtualNetwork hub =
        new VirtualNetwork(HUB, prefixes("10.0.0.0/16"), List.of())
            .with(
                List.of(
                    subnet("Hub.RouteServerSubnet", rsSubnet),
                    subnet("Hub.GatewaySubnet", gatewaySubnet),
                    subnet("Hub.NvaSubnet", IpPrefix.of("10.0.3.0/28"))),
                List.of(
                    new RouteServer(
                        RS,
                        "",
                        false,
                        Optional.of(exchange),
                        Optional.of(preference),
                        Optional.empty(),
                        AddressPlan.routeServer(rsSubnet),
                        false,
                        Optional.empty(),
                        List.of())),
                List.of(
                    new ExpressRouteGateway(
                        ERGW,
                        "",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(gatewaySubnet.host(erFirst), gatewaySubnet.host(erFirst + 1)),
                        Optional.empty(),
                        Optional.empty())),
                vpn,
                nvas)
            .withRegion(Optional.of("francecentral"));
    return new Topology("founding", Profile.NEWEST)
        .withNodes(List.of(hub), sites, circuits)
        .withLinks(connections, peerings, List.of())
        .withDown(down);
  }

  static Site site(String name, long asn, String... prefixes) {
    return new Site(
        new Name(name),
        SiteKind.ON_PREMISES,
        Optional.of(new Asn(asn)),
        prefixes(prefixes),
        List.of());
  }

  static Nva nva(String name, long asn, String... addresses) {
    List<Instance> instances = new java.util.ArrayList<>();
    for (String address : addresses) {
      String machine = name + "." + (char) ('a' + instances.size());
      instances.add(new Instance(new Name(machine), IpAddress.of(address)));
    }
    return new Nva(new Name(name), Optional.of(new Asn(asn)), Optional.of(NVA_SUBNET), instances);
  }

  static BgpPeering peering(String nva, Optional<Integer> only) {
    return new BgpPeering(
        new Name(nva.replace("Hub.", "") + "-Rs"), false, new Name(nva), RS, Founding.only(only));
  }

  static Circuit circuit(String name) {
    return new Circuit(new Name(name));
  }

  static Connection tunnel(String site, Name far) {
    return connection(site, far, List.of(), true);
  }

  static Connection overCircuit(String site, String circuit) {
    return connection(site, ERGW, List.of(new Name(circuit)), true);
  }

  static Connection connection(
      String site, Name far, List<Name> circuits, boolean bgp, String... statics) {
    return new Connection(
        new Name(site + "-" + far.simple()),
        false,
        new Name(site),
        far,
        circuits,
        bgp,
        prefixes(statics),
        Connection.Options.NONE);
  }

  private static Subnet subnet(String name, IpPrefix prefix) {
    return new Subnet(new Name(name), false, prefix);
  }

  private static List<IpPrefix> prefixes(String... prefixes) {
    return java.util.Arrays.stream(prefixes).map(IpPrefix::of).toList();
  }

  /** The options of a session with one instance only, or with both. */
  static BgpPeering.Options only(Optional<Integer> instance) {
    BgpPeering.Options none = BgpPeering.Options.NONE;
    return new BgpPeering.Options(
        none.inbound(),
        none.outbound(),
        instance,
        none.asOverride(),
        none.nextHopSelf(),
        none.keepalive(),
        none.holdTime(),
        none.bfd(),
        none.neighbor());
  }
}
