package org.rsdl.rules;

import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** Azure keeps the first four addresses and the last of a subnet (Virtual network FAQ). */
final class AddressReservedByAzure implements TopologyRule {
  private static final int FIRST = 4;
  private static final int OCTET = 24;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> Machine.of(vnet).flatMap(m -> check(vnet, m)));
  }

  private Stream<Finding> check(VirtualNetwork vnet, Machine machine) {
    return vnet
        .subnetOf(machine.address())
        .filter(subnet -> reserved(subnet.prefix(), machine.address()))
        .map(
            subnet ->
                error(machine.element(), machine.part(), message(machine, subnet.prefix()))
                    .at(machine.index()))
        .stream();
  }

  /** Whether Azure keeps an address of a subnet for itself. */
  static boolean reserved(IpPrefix subnet, IpAddress address) {
    return address.compareTo(subnet.host(FIRST)) < 0
        || address.equals(subnet.host(subnet.size() - 1));
  }

  private static String message(Machine machine, IpPrefix subnet) {
    return "%s is reserved; in %s Azure keeps %s to %s and %s"
        .formatted(
            machine.address(),
            subnet,
            shortened(subnet, 0),
            shortened(subnet, FIRST - 1),
            shortened(subnet, subnet.size() - 1));
  }

  private static String shortened(IpPrefix subnet, long n) {
    String address = subnet.host(n).toString();
    return subnet.length() >= OCTET ? address.substring(address.lastIndexOf('.')) : address;
  }
}
