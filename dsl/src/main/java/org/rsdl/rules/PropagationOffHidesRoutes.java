package org.rsdl.rules;

import static org.rsdl.rules.Part.PROPAGATION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Expectation;
import org.rsdl.model.Feature;
import org.rsdl.model.RouteTable;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * Without propagation a subnet gets no routes of a Route Server either (Route injection in spokes).
 */
final class PropagationOffHidesRoutes implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Routing routing = new Routing(topology);
    return topology.routeTables().stream()
        .filter(t -> !t.propagate())
        .flatMap(t -> check(topology, t, routing.subnetsOf(t)));
  }

  private Stream<Finding> check(Topology topology, RouteTable table, List<Subnet> subnets) {
    List<Expectation> expected = Expected.where(topology, Feature.PROPAGATION, table.name());
    return subnets.stream()
        .filter(s -> learns(topology, s))
        .flatMap(
            s ->
                expected.stream()
                    .filter(e -> needs(topology, e, s))
                    .findFirst()
                    .map(e -> finding(topology, table, s, e))
                    .stream());
  }

  private static boolean learns(Topology topology, Subnet subnet) {
    Optional<VirtualNetwork> vnet = topology.virtualNetworkOf(subnet.name());
    return vnet.filter(v -> Transit.home(topology, v).routeServer().isPresent()).isPresent();
  }

  /** Whether the traffic starts in the subnet and only a learned route leads to the site. */
  private static boolean needs(Topology topology, Expectation expected, Subnet subnet) {
    return Learning.of(topology, expected)
        .filter(l -> l.outward() && !(l.inside() instanceof VirtualNetwork) && !l.routed())
        .filter(l -> l.subnets().contains(subnet))
        .isPresent();
  }

  private Finding finding(
      Topology topology, RouteTable table, Subnet subnet, Expectation expected) {
    String message =
        "propagation is off in %s; routes of the Route Server are hidden from %s too, not only those of gateways"
            .formatted(topology.shortest(table.name()), topology.shortest(subnet.name()));
    return warning(table, PROPAGATION, message)
        .related(subnet.name(), "uses the table")
        .related(expected.name(), "expects it");
  }
}
