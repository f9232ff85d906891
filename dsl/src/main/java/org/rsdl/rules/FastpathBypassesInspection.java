package org.rsdl.rules;

import static org.rsdl.rules.Part.FASTPATH;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.NextHop;
import org.rsdl.model.RouteTable;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** FastPath skips the user routes of GatewaySubnet (About FastPath). */
final class FastpathBypassesInspection implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(c -> c.options().fastpath().orElse(false))
        .filter(c -> topology.element(c.far(), ExpressRouteGateway.class).isPresent())
        .flatMap(c -> check(topology, c).stream());
  }

  private Optional<Finding> check(Topology topology, Connection connection) {
    return topology
        .virtualNetworkOf(connection.far())
        .flatMap(vnet -> vnet.subnet(VirtualNetwork.GATEWAY_SUBNET))
        .flatMap(Subnet::routeTable)
        .flatMap(table -> topology.element(table, RouteTable.class))
        .flatMap(
            table ->
                table.routes().stream()
                    .flatMap(
                        r ->
                            appliance(topology, r)
                                .map(a -> finding(topology, connection, r, a))
                                .stream())
                    .findFirst());
  }

  private Finding finding(Topology topology, Connection connection, UserRoute route, String by) {
    String message =
        "FastPath of %s can bypass %s; it skips the routes of GatewaySubnet"
            .formatted(topology.shortest(connection.name()), by);
    return warning(connection, FASTPATH, message).related(route.name(), "a route it skips");
  }

  private static Optional<String> appliance(Topology topology, UserRoute route) {
    return switch (route.nextHop()) {
      case NextHop.Node hop -> Optional.of(topology.shortest(hop.node()));
      case NextHop.Address hop -> Optional.of(hop.address().toString());
      case NextHop.Internet hop -> Optional.empty();
      case NextHop.VirtualNetworkHop hop -> Optional.empty();
      case NextHop.Gateway hop -> Optional.empty();
      case NextHop.None hop -> Optional.empty();
    };
  }
}
