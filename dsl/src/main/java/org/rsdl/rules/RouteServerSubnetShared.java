package org.rsdl.rules;

import static org.rsdl.rules.Part.ADDRESS;

import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** RouteServerSubnet is the Route Server's alone (Azure Route Server FAQ). */
final class RouteServerSubnetShared implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> vnet.routeServer().isPresent())
        .flatMap(vnet -> Neighborhood.machinesIn(vnet, VirtualNetwork.ROUTE_SERVER_SUBNET))
        .map(
            machine ->
                error(
                    machine,
                    ADDRESS,
                    "%s %s lies in RouteServerSubnet; this subnet is the Route Server's alone"
                        .formatted(machine.name().simple(), machine.address())));
  }
}
