package org.rsdl.rules;

import static org.rsdl.rules.Part.NEXT_HOP;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.RouteTable;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;

/**
 * The address of a next hop belongs to a machine that forwards (Virtual network traffic routing).
 */
final class UserRouteNextHopUnknown implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Routing routing = new Routing(topology);
    return topology.routeTables().stream()
        .flatMap(t -> t.routes().stream().flatMap(r -> check(topology, routing, t, r).stream()));
  }

  private Optional<Finding> check(
      Topology topology, Routing routing, RouteTable table, UserRoute route) {
    if (!(route.nextHop() instanceof NextHop.Address hop)
        || !routing.owners(hop.address()).isEmpty()
        || isOnPremises(topology, hop.address())) {
      return Optional.empty();
    }
    String message =
        "%s belongs to no element; the next hop is an appliance, firewall or load balancer"
            .formatted(hop.address());
    Finding finding = warning(route, NEXT_HOP, message);
    return Optional.of(
        nearest(topology, routing.subnetsOf(table), hop.address())
            .map(a -> finding.with(a.toString()))
            .orElse(finding));
  }

  /** Whether a site has the address. */
  static boolean isOnPremises(Topology topology, IpAddress address) {
    return topology.virtualNetworks().stream().noneMatch(v -> v.holds(address.asPrefix()))
        && topology.sites().stream()
            .anyMatch(s -> s.prefixes().stream().anyMatch(p -> p.contains(address)));
  }

  /** The most similar address of what forwards in the one virtual network that uses the table. */
  private static Optional<IpAddress> nearest(
      Topology topology, List<Subnet> subnets, IpAddress address) {
    List<VirtualNetwork> vnets =
        subnets.stream()
            .map(Subnet::name)
            .map(Name::container)
            .distinct()
            .flatMap(Optional::stream)
            .flatMap(n -> topology.element(n, VirtualNetwork.class).stream())
            .toList();
    return vnets.stream()
        .filter(v -> vnets.size() == 1)
        .flatMap(Machine::of)
        .filter(m -> m.forwards() && m.part() == Part.ADDRESS)
        .map(Machine::address)
        .min(
            Comparator.<IpAddress>comparingInt(
                    a -> Nearness.distance(a.toString(), address.toString()))
                .thenComparing(Comparator.naturalOrder()));
  }
}
