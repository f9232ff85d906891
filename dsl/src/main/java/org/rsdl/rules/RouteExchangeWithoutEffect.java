package org.rsdl.rules;

import static org.rsdl.rules.Part.ROUTE_EXCHANGE;

import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Route exchange joins NVAs, ExpressRoute and VPN (Route Server support for ExpressRoute). */
final class RouteExchangeWithoutEffect implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.routeServer().stream()
                    .filter(RouteServer::routeExchange)
                    .filter(rs -> Components.of(topology, vnet, rs).kinds() < 2)
                    .map(rs -> finding(topology, vnet, rs)));
  }

  private Finding finding(Topology topology, VirtualNetwork vnet, RouteServer server) {
    String message =
        ("route exchange of %s is on, but %s has no second component; the switch joins NVAs,"
                + " ExpressRoute and VPN gateways")
            .formatted(topology.shortest(server.name()), vnet.name());
    return finding(Severity.HINT, server, ROUTE_EXCHANGE, message);
  }
}
