package org.rsdl.rules;

import static org.rsdl.rules.Part.NEXT_HOP;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.RouteTable;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * A next hop lies in the virtual network of the subnet or in one directly peered (Virtual network
 * traffic routing).
 */
final class UserRouteNextHopUnreachable implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Routing routing = new Routing(topology);
    return topology.routeTables().stream()
        .flatMap(
            t ->
                t.routes().stream()
                    .filter(Routing::toMachine)
                    .flatMap(r -> check(topology, routing, t, r).stream()));
  }

  private Optional<Finding> check(
      Topology topology, Routing routing, RouteTable table, UserRoute route) {
    Set<Name> homes =
        routing.machines(route.nextHop()).stream()
            .map(Element::name)
            .flatMap(n -> topology.virtualNetworkOf(n).stream())
            .map(VirtualNetwork::name)
            .collect(Collectors.toSet());
    boolean onPremises =
        route.nextHop() instanceof NextHop.Address a
            && homes.isEmpty()
            && UserRouteNextHopUnknown.isOnPremises(topology, a.address());
    if (homes.isEmpty() && !onPremises) {
      return Optional.empty();
    }
    List<Subnet> subnets = routing.subnetsOf(table);
    return subnets.stream()
        .filter(s -> onPremises || !reaches(topology, vnet(s), homes))
        .findFirst()
        .map(s -> finding(topology, route, s, onPremises ? Set.of() : homes));
  }

  private static Name vnet(Subnet subnet) {
    return subnet.name().container().orElse(subnet.name());
  }

  private static boolean reaches(Topology topology, Name from, Set<Name> homes) {
    return homes.contains(from) || homes.stream().anyMatch(h -> Transit.peered(topology, from, h));
  }

  private Finding finding(Topology topology, UserRoute route, Subnet subnet, Set<Name> homes) {
    String hop = Routing.text(topology, route.nextHop());
    String from = topology.shortest(subnet.name());
    String message =
        homes.isEmpty()
            ? "%s lies on-premises; a next hop is directly reachable".formatted(hop)
            : isNear(topology, vnet(subnet), homes)
                ? "%s lies two peerings away from %s; a next hop is directly reachable"
                    .formatted(hop, from)
                : "%s lies where no peering leads from %s; a next hop is directly reachable"
                    .formatted(hop, from);
    return error(route, NEXT_HOP, message).related(subnet.name(), "uses the table");
  }

  private static boolean isNear(Topology topology, Name from, Set<Name> homes) {
    return topology.vnetPeeringsOf(from).stream()
        .map(p -> p.other(from))
        .anyMatch(middle -> homes.stream().anyMatch(h -> Transit.peered(topology, middle, h)));
  }
}
