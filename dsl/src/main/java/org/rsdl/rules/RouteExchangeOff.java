package org.rsdl.rules;

import static org.rsdl.rules.Part.ROUTE_EXCHANGE;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Expectation;
import org.rsdl.model.Feature;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * Without route exchange a Route Server passes nothing between NVAs, ExpressRoute and VPN (Azure
 * Route Server support for ExpressRoute and Azure VPN).
 */
final class RouteExchangeOff implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.routeServer().stream()
                    .filter(rs -> !rs.routeExchange())
                    .flatMap(rs -> check(topology, vnet, rs).stream()));
  }

  /** An error where an expectation needs it, else worth knowing unless the text says off. */
  private Optional<Finding> check(Topology topology, VirtualNetwork vnet, RouteServer server) {
    Components components = Components.of(topology, vnet, server);
    for (Expectation expected : Expected.where(topology, Feature.ROUTE_EXCHANGE, server.name())) {
      Optional<Components.Gap> gap = components.gap(expected);
      if (gap.isPresent()) {
        return gap.map(
            g ->
                finding(Severity.ERROR, topology, server, g)
                    .related(expected.name(), "expects it"));
      }
    }
    return components
        .anyGap()
        .filter(g -> !server.routeExchangeWritten())
        .map(g -> finding(Severity.INFO, topology, server, g));
  }

  private Finding finding(
      Severity severity, Topology topology, RouteServer server, Components.Gap gap) {
    String message =
        "route exchange of %s is off; without it %s does not learn %s from %s"
            .formatted(
                topology.shortest(server.name()),
                topology.shortest(gap.here().name()),
                gap.prefix(),
                topology.shortest(gap.there().name()));
    return finding(severity, server, ROUTE_EXCHANGE, message)
        .related(gap.here().name(), gap.here().kind().role())
        .related(gap.there().name(), gap.there().kind().role());
  }
}
