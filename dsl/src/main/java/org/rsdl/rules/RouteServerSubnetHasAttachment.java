package org.rsdl.rules;

import static org.rsdl.rules.Part.DELEGATION;
import static org.rsdl.rules.Part.NSG;

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
        .flatMap(this::check);
  }

  private Stream<Finding> check(Subnet subnet) {
    Stream<Finding> nsg =
        subnet.nsg().stream()
            .map(
                n ->
                    error(
                        subnet,
                        NSG,
                        ("RouteServerSubnet has the NSG %s; Azure allows neither route table, NSG"
                                + " nor service endpoint policy there")
                            .formatted(n)));
    Stream<Finding> delegation =
        subnet.delegation().stream()
            .map(
                d ->
                    error(
                        subnet,
                        DELEGATION,
                        "RouteServerSubnet is delegated to %s; this subnet is the Route Server's alone"
                            .formatted(d)));
    return Stream.concat(nsg, delegation);
  }
}
