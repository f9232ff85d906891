package org.rsdl.rules;

import static org.rsdl.rules.Part.GATEWAY_TRANSIT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/**
 * A virtual network has a gateway or Route Server, or uses those of another (Virtual network
 * peering).
 */
final class RemoteGatewaysBesideOwnGateway implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.vnetPeerings().stream().flatMap(p -> check(topology, p).stream());
  }

  private Optional<Finding> check(Topology topology, VnetPeering peering) {
    return Transit.from(peering)
        .flatMap(
            hub ->
                topology
                    .element(peering.other(hub), VirtualNetwork.class)
                    .flatMap(Transit::offered)
                    .map(own -> finding(topology, peering, hub, own)));
  }

  private Finding finding(Topology topology, VnetPeering peering, Name hub, Element own) {
    String kind = own instanceof RouteServer ? "Route Server" : "gateway";
    String message =
        "%s holds the %s %s and uses the gateways of %s; it can do one of the two"
            .formatted(
                topology.shortest(peering.other(hub)),
                kind,
                topology.shortest(own.name()),
                topology.shortest(hub));
    return error(peering, GATEWAY_TRANSIT, message).related(own.name(), "its own " + kind);
  }
}
