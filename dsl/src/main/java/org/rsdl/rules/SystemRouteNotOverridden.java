package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.RouteTable;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/**
 * BGP overrides no route inside a virtual network or peering, a user route does (Azure Route Server
 * FAQ).
 */
final class SystemRouteNotOverridden implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return Expected.everywhere(topology)
        .filter(Expectation.Reaches.class::isInstance)
        .map(Expectation.Reaches.class::cast)
        .filter(e -> e.positive() && !e.via().isEmpty())
        .flatMap(e -> check(topology, e).stream());
  }

  private Optional<Finding> check(Topology topology, Expectation.Reaches e) {
    Optional<Element> from = topology.element(e.from());
    Optional<Element> to = topology.element(e.to());
    Optional<VirtualNetwork> here = topology.virtualNetworkOf(e.from());
    Optional<VirtualNetwork> there = topology.virtualNetworkOf(e.to());
    if (from.isEmpty() || to.isEmpty() || here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    boolean inside = here.equals(there);
    if (!inside && !Transit.peered(topology, here.get().name(), there.get().name())) {
      return Optional.empty();
    }
    List<IpPrefix> targets = Learning.prefixes(topology, to.get(), there.get());
    return Learning.subnets(topology, from.get(), here.get()).stream()
        .filter(s -> targets.stream().anyMatch(t -> !overridden(topology, s, there.get(), t)))
        .findFirst()
        .map(s -> finding(topology, e, s, here.get(), there.get(), targets));
  }

  /** Whether a user route is as long as the route of the system, or longer. */
  private static boolean overridden(
      Topology topology, Subnet subnet, VirtualNetwork there, IpPrefix target) {
    int system =
        there.addressSpace().stream()
            .filter(p -> p.covers(target))
            .mapToInt(IpPrefix::length)
            .max()
            .orElse(0);
    return Routing.table(topology, subnet)
        .flatMap(t -> Routing.longest(t, target))
        .filter(r -> r.prefix().length() >= system)
        .isPresent();
  }

  private Finding finding(
      Topology topology,
      Expectation.Reaches e,
      Subnet subnet,
      VirtualNetwork here,
      VirtualNetwork there,
      List<IpPrefix> targets) {
    String where =
        here.equals(there)
            ? "inside " + topology.shortest(here.name())
            : "between %s and %s"
                .formatted(topology.shortest(here.name()), topology.shortest(there.name()));
    String message =
        ("%s to %s stays %s; BGP can't override routes inside a virtual network or peering, a user"
                + " route can")
            .formatted(topology.shortest(e.from()), topology.shortest(e.to()), where);
    Finding finding = error(e, ELEMENT, message).related(subnet.name(), "has no user route");
    String route =
        "route %s via %s".formatted(targets.getFirst(), topology.shortest(e.via().getFirst()));
    return Routing.table(topology, subnet)
        .map(RouteTable::name)
        .map(Name::full)
        .map(t -> finding.with(t, route))
        .orElse(finding);
  }
}
