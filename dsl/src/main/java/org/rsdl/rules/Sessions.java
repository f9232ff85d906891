package org.rsdl.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;

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
