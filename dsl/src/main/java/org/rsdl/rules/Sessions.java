package org.rsdl.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** Questions about the ends of sessions. */
final class Sessions {
  private Sessions() {}

  /** The sessions with Route Servers. */
  static Stream<BgpPeering> withServers(Topology topology) {
    return topology.peerings().stream().filter(s -> hasServer(topology, s));
  }

  /** Whether an appliance has a session with a Route Server. */
  static boolean withServer(Topology topology, Nva nva) {
    return topology.peeringsOf(nva.name()).stream().anyMatch(s -> hasServer(topology, s));
  }

  /** Whether its peer is a Route Server. */
  static boolean hasServer(Topology topology, BgpPeering session) {
    return topology.element(session.peer(), RouteServer.class).isPresent();
  }

  /** Whether both ends have one ASN. */
  static boolean isInternal(Topology topology, BgpPeering session) {
    Optional<Asn> asn = asn(topology, session.nva());
    return asn.isPresent() && asn.equals(asn(topology, session.peer()));
  }

  /** The ASN of an end, absent where it speaks no BGP or the text gives none. */
  static Optional<Asn> asn(Topology topology, Name end) {
    Optional<Name> owner =
        topology.element(end, Instance.class).isPresent() ? end.container() : Optional.of(end);
    return owner
        .flatMap(topology::element)
        .flatMap(
            element ->
                switch (element) {
                  case Nva nva -> nva.asn();
                  case Site site -> site.asn();
                  case RouteServer server -> Optional.of(Asn.AZURE);
                  default -> Optional.empty();
                });
  }

  /** The end that is not this one. */
  static Name other(BgpPeering session, Name end) {
    return session.nva().equals(end) ? session.peer() : session.nva();
  }

  /** The appliance of that name, or whose machine has it. */
  static Optional<Nva> appliance(Topology topology, Name end) {
    Optional<Name> owner =
        topology.element(end, Instance.class).isPresent() ? end.container() : Optional.of(end);
    return owner.flatMap(name -> topology.element(name, Nva.class));
  }
}
