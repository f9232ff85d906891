package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;

/** The subnets of Azure Firewall and Azure Bastion are a /26 at least (Azure Firewall FAQ). */
final class FirewallSubnetTooSmall implements TopologyRule {
  private static final String BASTION = "AzureBastionSubnet";
  private static final Set<String> NAMES =
      Set.of("AzureFirewallSubnet", "AzureFirewallManagementSubnet", BASTION);
  private static final int LONGEST = 26;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.subnets().stream())
        .filter(subnet -> NAMES.contains(subnet.name().simple()))
        .filter(subnet -> subnet.prefix().length() > LONGEST)
        .map(this::finding);
  }

  /** Bastions of before November 2021 lie in a /27. */
  private Finding finding(Subnet subnet) {
    boolean old = subnet.existing() && subnet.name().simple().equals(BASTION);
    String message =
        "%s is a /%d; Azure needs a /%d or larger"
            .formatted(subnet.name().simple(), subnet.prefix().length(), LONGEST);
    return finding(old ? Severity.WARNING : Severity.ERROR, subnet, PREFIX, message);
  }
}
