package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * A Route Server peers inside its virtual network or one peering away (Route Server tutorial: peer
 * with an NVA).
 */
final class PeerOutsidePeeredVnets implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.peerings().stream().flatMap(session -> check(topology, session).stream());
  }

  private Optional<Finding> check(Topology topology, BgpPeering session) {
    Optional<VirtualNetwork> near = topology.virtualNetworkOf(session.nva());
    Optional<VirtualNetwork> far = topology.virtualNetworkOf(session.peer());
    if (near.isEmpty()
        || far.isEmpty()
        || near.get().name().equals(far.get().name())
        || topology.element(session.peer(), RouteServer.class).isEmpty()
        || peered(topology, near.get(), far.get())) {
      return Optional.empty();
    }
    String message =
        ("%s lies in %s, which is not peered with %s; a Route Server peers inside its virtual"
                + " network or one peering away")
            .formatted(topology.shortest(session.nva()), near.get().name(), far.get().name());
    return Optional.of(
        error(session, ELEMENT, message)
            .related(session.nva(), "NVA of " + near.get().name())
            .related(session.peer(), "Route Server of " + far.get().name()));
  }

  private static boolean peered(Topology topology, VirtualNetwork one, VirtualNetwork other) {
    return topology.vnetPeeringsOf(one.name()).stream().anyMatch(p -> p.joins(other.name()));
  }
}
