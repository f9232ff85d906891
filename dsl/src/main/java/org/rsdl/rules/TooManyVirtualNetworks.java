package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A Route Server serves a limited number of virtual networks (Azure Route Server limits). */
final class TooManyVirtualNetworks implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet -> vnet.routeServers().stream().flatMap(rs -> check(topology, vnet, rs).stream()));
  }

  private Optional<Finding> check(Topology topology, VirtualNetwork vnet, RouteServer server) {
    Load load =
        new Load(Neighborhood.served(topology, vnet).count(), topology.profile().virtualNetworks());
    return load.severity()
        .map(
            severity ->
                finding(
                    severity,
                    server,
                    ELEMENT,
                    "%s serves %d virtual networks; a Route Server serves at most %d"
                        .formatted(topology.shortest(server.name()), load.used(), load.limit())));
  }
}
