package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Azure knows its own subnets by their exact names (Azure Route Server FAQ). */
final class SpecialSubnetMisspelt implements TopologyRule {
  private static final List<String> SPECIAL =
      List.of(
          VirtualNetwork.ROUTE_SERVER_SUBNET,
          VirtualNetwork.GATEWAY_SUBNET,
          "AzureFirewallSubnet",
          "AzureFirewallManagementSubnet",
          "AzureBastionSubnet");

  private static final int LETTERS = 2;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.subnets().stream())
        .flatMap(subnet -> meant(subnet).map(name -> finding(subnet, name)).stream());
  }

  /** The special name that a subnet's name differs from by case or two letters. */
  static Optional<String> meant(Subnet subnet) {
    String simple = subnet.name().simple();
    return SPECIAL.contains(simple)
        ? Optional.empty()
        : SPECIAL.stream().filter(s -> Nearness.distance(s, simple) <= LETTERS).findFirst();
  }

  private Finding finding(Subnet subnet, String name) {
    String message =
        "the subnet %s is not %s; Azure knows this subnet by its exact name only"
            .formatted(subnet.name().simple(), name);
    return warning(subnet, ELEMENT, message).with(name);
  }
}
