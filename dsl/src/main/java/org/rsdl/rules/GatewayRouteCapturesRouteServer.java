package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.RouteTable;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * The sessions of gateways and Route Server bypass every appliance (Troubleshoot Azure Route
 * Server).
 */
final class GatewayRouteCapturesRouteServer implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(v -> v.routeServer().isPresent())
        .flatMap(v -> check(topology, v).stream());
  }

  private Optional<Finding> check(Topology topology, VirtualNetwork vnet) {
    Optional<Subnet> servers = vnet.subnet(VirtualNetwork.ROUTE_SERVER_SUBNET);
    Optional<RouteTable> table = Routing.ofGateways(topology, vnet);
    return servers.flatMap(
        s ->
            table
                .flatMap(t -> Routing.longest(t, s.prefix()))
                .filter(r -> Routing.toMachine(r))
                .map(r -> finding(topology, r, s, table.orElseThrow())));
  }

  private Finding finding(Topology topology, UserRoute route, Subnet servers, RouteTable table) {
    String message =
        ("the route %s via %s captures RouteServerSubnet %s; the BGP sessions of gateway and Route"
                + " Server must bypass the appliance")
            .formatted(route.prefix(), Routing.text(topology, route.nextHop()), servers.prefix());
    return error(route, PREFIX, message)
        .related(servers.name(), "is captured")
        .with(table.name().full(), "route %s via virtual-network".formatted(servers.prefix()));
  }
}
