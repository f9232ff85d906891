package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.Workload;

/**
 * The /32 of a private endpoint wins over routes to an appliance, unless its subnet has policies
 * for private endpoints (Route injection in spokes).
 */
final class PrivateEndpointBypassesInspection implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            v ->
                v.workloads().stream()
                    .filter(Workload::privateEndpoint)
                    .flatMap(w -> check(topology, v, w).stream()));
  }

  private Optional<Finding> check(Topology topology, VirtualNetwork vnet, Workload endpoint) {
    Optional<Subnet> subnet =
        Learning.subnets(topology, endpoint, vnet).stream()
            .filter(s -> !s.attachments().privateEndpointPolicies())
            .findFirst();
    return subnet.flatMap(
        s -> inspected(topology, vnet, s).map(r -> finding(topology, endpoint, s, r)));
  }

  /** A route of the gateways, or a default route without learned ones, that leads to a machine. */
  private static Optional<UserRoute> inspected(
      Topology topology, VirtualNetwork vnet, Subnet subnet) {
    Optional<UserRoute> ofGateways =
        Routing.ofGateways(topology, Transit.home(topology, vnet))
            .flatMap(t -> Routing.longest(t, subnet.prefix()))
            .filter(Routing::toMachine);
    return ofGateways.or(
        () ->
            vnet.subnets().stream()
                .flatMap(s -> Routing.table(topology, s).stream())
                .filter(t -> !t.propagate())
                .flatMap(t -> t.routes().stream())
                .filter(r -> r.prefix().length() == 0 && Routing.toMachine(r))
                .findFirst());
  }

  private Finding finding(Topology topology, Workload endpoint, Subnet subnet, UserRoute route) {
    String message =
        "traffic to %s bypasses %s; the /32 of a private endpoint wins without private-endpoint-policies on"
            .formatted(topology.shortest(endpoint.name()), Routing.text(topology, route.nextHop()));
    return warning(endpoint, ELEMENT, message)
        .related(route.name(), "meant for it")
        .with(subnet.name().full());
  }
}
