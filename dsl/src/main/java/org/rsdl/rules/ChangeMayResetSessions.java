package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/** A new virtual network makes a Route Server ask for a route refresh (Azure Route Server FAQ). */
final class ChangeMayResetSessions implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.vnetPeerings().stream()
        .filter(p -> !p.existing())
        .flatMap(p -> p.transitFrom().stream().flatMap(hub -> check(topology, p, hub).stream()));
  }

  private Optional<Finding> check(Topology topology, VnetPeering peering, Name hub) {
    return topology
        .element(hub, VirtualNetwork.class)
        .flatMap(VirtualNetwork::routeServer)
        .filter(RouteServer::existing)
        .filter(rs -> !topology.peeringsOf(rs.name()).isEmpty())
        .map(
            rs ->
                info(
                        peering,
                        ELEMENT,
                        ("adding %s to %s makes %s ask its NVAs for a route refresh; one without"
                                + " it sees a reset session")
                            .formatted(
                                topology.shortest(peering.other(hub)),
                                topology.shortest(hub),
                                topology.shortest(rs.name())))
                    .related(rs.name(), "Route Server of " + hub));
  }
}
