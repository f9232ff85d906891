package org.rsdl.rules;

import static org.rsdl.rules.Part.DELEGATION;
import static org.rsdl.rules.Part.ENDPOINT_POLICY;
import static org.rsdl.rules.Part.NSG;
import static org.rsdl.rules.Part.ROUTE_TABLE;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Nothing may be attached to RouteServerSubnet (Azure Route Server FAQ). */
final class RouteServerSubnetHasAttachment implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> vnet.routeServer().isPresent())
        .flatMap(vnet -> vnet.subnet(VirtualNetwork.ROUTE_SERVER_SUBNET).stream())
        .flatMap(subnet -> check(topology, subnet));
  }

  private Stream<Finding> check(Topology topology, Subnet subnet) {
    Subnet.Attachments attached = subnet.attachments();
    return Stream.of(
            attached
                .routeTable()
                .map(t -> has(subnet, ROUTE_TABLE, "route table " + topology.shortest(t))),
            attached.nsg().map(n -> has(subnet, NSG, "NSG " + n)),
            attached
                .endpointPolicy()
                .map(p -> has(subnet, ENDPOINT_POLICY, "service endpoint policy " + p)),
            attached
                .delegation()
                .map(
                    d ->
                        error(
                            subnet,
                            DELEGATION,
                            "RouteServerSubnet is delegated to %s; this subnet is the Route Server's alone"
                                .formatted(d))))
        .flatMap(Optional::stream);
  }

  private Finding has(Subnet subnet, Part part, String attached) {
    String message =
        ("RouteServerSubnet has the %s; Azure allows neither route table, NSG nor service endpoint"
                + " policy there")
            .formatted(attached);
    return error(subnet, part, message);
  }
}
