package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.RouteMap;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;

/**
 * A new Route Server interrupts the gateways beside it, and so does its first route map (Azure
 * Route Server FAQ; About route maps for Route Server).
 */
final class ChangeInterruptsGateways implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                existingGateways(vnet)
                    .limit(1)
                    .flatMap(
                        gateway ->
                            vnet.routeServers().stream()
                                .flatMap(rs -> check(topology, vnet, rs, gateway).stream())));
  }

  private static Stream<Element> existingGateways(VirtualNetwork vnet) {
    return Stream.concat(
        vnet.vpnGateways().stream().filter(VpnGateway::existing),
        vnet.expressRouteGateways().stream().filter(ExpressRouteGateway::existing));
  }

  private Optional<Finding> check(
      Topology topology, VirtualNetwork vnet, RouteServer server, Element gateway) {
    Optional<Finding> found =
        server.existing()
            ? firstMap(topology, server)
                .map(
                    use ->
                        warning(
                            use.at(),
                            use.part(),
                            "adding the first route map %s to %s interrupts %s for about 30 minutes"
                                .formatted(
                                    topology.shortest(use.map()),
                                    topology.shortest(server.name()),
                                    topology.shortest(gateway.name()))))
            : Optional.of(
                warning(
                    server,
                    ELEMENT,
                    "adding %s to %s interrupts %s for about 10 minutes"
                        .formatted(server.name().simple(), vnet.name(), gateway.name().simple())));
    return found.map(f -> f.related(gateway.name(), "gateway of " + vnet.name()));
  }

  /** The first route map of a Route Server, if none that exists is applied. */
  private static Optional<MapUse> firstMap(Topology topology, RouteServer server) {
    List<MapUse> uses = MapUse.of(topology, server).toList();
    boolean another =
        uses.stream()
            .flatMap(use -> topology.element(use.map(), RouteMap.class).stream())
            .anyMatch(RouteMap::existing);
    return another ? Optional.empty() : uses.stream().findFirst();
  }
}
