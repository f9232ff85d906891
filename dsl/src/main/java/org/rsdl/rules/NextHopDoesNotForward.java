package org.rsdl.rules;

import static org.rsdl.rules.Part.NEXT_HOP;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.Topology;
import org.rsdl.model.Workload;

/** A workload forwards nothing (Virtual network traffic routing). */
final class NextHopDoesNotForward implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Routing routing = new Routing(topology);
    return Routing.all(topology).flatMap(r -> check(topology, routing, r).stream());
  }

  private Optional<Finding> check(Topology topology, Routing routing, UserRoute route) {
    List<Element> machines = routing.machines(route.nextHop());
    return machines.stream().allMatch(Workload.class::isInstance)
        ? machines.stream()
            .findFirst()
            .map(Workload.class::cast)
            .map(w -> finding(topology, route, w))
        : Optional.empty();
  }

  private Finding finding(Topology topology, UserRoute route, Workload workload) {
    String message =
        "%s is a %s, which forwards nothing; a next hop is an NVA, firewall or load balancer"
            .formatted(
                topology.shortest(workload.name()),
                workload.privateEndpoint() ? "private endpoint" : "workload");
    return error(route, NEXT_HOP, message).related(workload.name(), "forwards nothing");
  }
}
