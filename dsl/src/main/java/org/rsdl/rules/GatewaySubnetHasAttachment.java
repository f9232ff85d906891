package org.rsdl.rules;

import static org.rsdl.rules.Part.ADDRESS;
import static org.rsdl.rules.Part.DELEGATION;
import static org.rsdl.rules.Part.NSG;

import java.util.stream.Stream;
import org.rsdl.model.Instance;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Nothing but gateways belongs to GatewaySubnet (Coexisting ExpressRoute and VPN). */
final class GatewaySubnetHasAttachment implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> !vnet.gateways().isEmpty())
        .flatMap(
            vnet ->
                Stream.concat(
                    vnet.subnet(VirtualNetwork.GATEWAY_SUBNET).stream().flatMap(this::attached),
                    Neighborhood.machinesIn(vnet, VirtualNetwork.GATEWAY_SUBNET)
                        .map(this::machine)));
  }

  private Stream<Finding> attached(Subnet subnet) {
    Stream<Finding> nsg =
        subnet.nsg().stream()
            .map(
                n ->
                    error(
                        subnet,
                        NSG,
                        "GatewaySubnet has the NSG %s; Azure allows none there".formatted(n)));
    Stream<Finding> delegation =
        subnet.delegation().stream()
            .map(
                d ->
                    error(
                        subnet,
                        DELEGATION,
                        "GatewaySubnet is delegated to %s; Azure allows no delegation there"
                            .formatted(d)));
    return Stream.concat(nsg, delegation);
  }

  private Finding machine(Instance machine) {
    String message =
        "%s %s lies in GatewaySubnet; this subnet is the gateways' alone"
            .formatted(machine.name().simple(), machine.address());
    return error(machine, ADDRESS, message);
  }
}
