package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.stream.Stream;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A subnet lies inside one prefix of its virtual network (Virtual network FAQ). */
final class SubnetOutsideAddressSpace implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> !vnet.addressSpace().isEmpty())
        .flatMap(
            vnet ->
                vnet.subnets().stream()
                    .filter(subnet -> !vnet.holds(subnet.prefix()))
                    .map(subnet -> finding(vnet, subnet)));
  }

  private Finding finding(VirtualNetwork vnet, Subnet subnet) {
    String space =
        vnet.addressSpace().size() == 1
            ? vnet.addressSpace().getFirst().toString()
            : "the %d prefixes of %s".formatted(vnet.addressSpace().size(), vnet.name());
    String message =
        "%s is outside %s; a subnet lies inside the address space of its virtual network"
            .formatted(subnet.prefix(), space);
    return error(subnet, PREFIX, message);
  }
}
