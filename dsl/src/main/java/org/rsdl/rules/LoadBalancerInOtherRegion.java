package org.rsdl.rules;

import static org.rsdl.rules.Part.NEXT_HOP;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A load balancer as next hop is in the region of the Route Server (Next hop IP support). */
final class LoadBalancerInOtherRegion implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return Announced.of(topology)
        .flatMap(
            a ->
                a
                    .what()
                    .nextHop()
                    .flatMap(hop -> NextHops.balancer(topology, a.vnet(), hop))
                    .flatMap(balancer -> check(topology, a, balancer))
                    .stream());
  }

  private Optional<Finding> check(Topology topology, Announced announced, LoadBalancer balancer) {
    Optional<String> here = region(topology, balancer.name());
    return announced.servers().stream()
        .filter(rs -> here.isPresent() && differs(here.get(), region(topology, rs.name())))
        .findFirst()
        .map(
            rs ->
                error(announced.what(), NEXT_HOP, message(topology, balancer, rs))
                    .related(rs.name(), "the Route Server"));
  }

  private static boolean differs(String here, Optional<String> there) {
    return there.filter(region -> !region.equals(here)).isPresent();
  }

  private static Optional<String> region(Topology topology, Name member) {
    return topology.virtualNetworkOf(member).flatMap(VirtualNetwork::region);
  }

  private static String message(Topology topology, LoadBalancer balancer, RouteServer server) {
    return ("%s is in %s, %s in %s; a next hop load balancer is in the region of the Route"
            + " Server")
        .formatted(
            topology.shortest(balancer.name()),
            region(topology, balancer.name()).orElseThrow(),
            topology.shortest(server.name()),
            region(topology, server.name()).orElseThrow());
  }
}
