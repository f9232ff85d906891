package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Gateways lie in a subnet named GatewaySubnet (Coexisting ExpressRoute and VPN). */
final class GatewaySubnetMissing implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> vnet.subnet(VirtualNetwork.GATEWAY_SUBNET).isEmpty())
        .flatMap(vnet -> vnet.gateways().stream().limit(1).map(g -> finding(vnet, g)));
  }

  private Finding finding(VirtualNetwork vnet, Element gateway) {
    String message =
        "%s has %s but no GatewaySubnet; gateways need a subnet of that name, /27 or larger"
            .formatted(vnet.name(), gateway.name().simple());
    return Neighborhood.meant(
        vnet, VirtualNetwork.GATEWAY_SUBNET, error(gateway, ELEMENT, message));
  }
}
