package org.rsdl.rules;

import static org.rsdl.rules.Part.NEXT_HOP;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.NextHop;
import org.rsdl.model.RouteTable;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A route to the gateway is one to the VPN gateway alone (Virtual network traffic routing). */
final class GatewayNextHopNotVpn implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Routing routing = new Routing(topology);
    return topology.routeTables().stream()
        .flatMap(
            t ->
                t.routes().stream()
                    .filter(r -> r.nextHop() instanceof NextHop.Gateway)
                    .flatMap(r -> check(topology, routing, t, r).stream()));
  }

  private Optional<Finding> check(
      Topology topology, Routing routing, RouteTable table, UserRoute route) {
    return routing.subnetsOf(table).stream()
        .flatMap(s -> topology.virtualNetworkOf(s.name()).stream())
        .distinct()
        .map(v -> Transit.home(topology, v))
        .filter(home -> home.vpnGateways().isEmpty() || !home.expressRouteGateways().isEmpty())
        .findFirst()
        .map(home -> finding(topology, route, home));
  }

  private Finding finding(Topology topology, UserRoute route, VirtualNetwork home) {
    String has =
        home.expressRouteGateways().isEmpty()
            ? "no gateway"
            : home.vpnGateways().isEmpty() ? "ExpressRoute" : "ExpressRoute too";
    String message =
        "the route %s goes to the gateway, but %s has %s; Azure takes this next hop for VPN gateways alone"
            .formatted(route.prefix(), topology.shortest(home.name()), has);
    return error(route, NEXT_HOP, message).related(home.name(), "has " + has);
  }
}
