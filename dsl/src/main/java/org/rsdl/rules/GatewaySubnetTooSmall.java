package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * Two gateways need a /27, 16 circuits a /26 (Coexisting ExpressRoute and VPN; About ExpressRoute
 * gateways).
 */
final class GatewaySubnetTooSmall implements TopologyRule {
  private static final int FOR_BOTH = 27;
  private static final int FOR_MANY_CIRCUITS = 26;
  private static final int MANY_CIRCUITS = 16;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.subnet(VirtualNetwork.GATEWAY_SUBNET).stream()
                    .flatMap(subnet -> check(topology, vnet, subnet).stream()));
  }

  private Optional<Finding> check(Topology topology, VirtualNetwork vnet, Subnet subnet) {
    boolean both = !vnet.vpnGateways().isEmpty() && !vnet.expressRouteGateways().isEmpty();
    int length = subnet.prefix().length();
    if (length > FOR_MANY_CIRCUITS && circuits(topology, vnet) >= MANY_CIRCUITS) {
      return Optional.of(finding(subnet, "16 circuits need", FOR_MANY_CIRCUITS));
    }
    return both && length > FOR_BOTH
        ? Optional.of(finding(subnet, "two gateways need", FOR_BOTH))
        : Optional.empty();
  }

  private static long circuits(Topology topology, VirtualNetwork vnet) {
    return vnet.expressRouteGateways().stream()
        .flatMap(g -> topology.connectionsOf(g.name()).stream())
        .mapToLong(c -> c.circuits().size())
        .sum();
  }

  private Finding finding(Subnet subnet, String who, int length) {
    String message =
        "GatewaySubnet is a /%d; %s a /%d or larger"
            .formatted(subnet.prefix().length(), who, length);
    return error(subnet, PREFIX, message).with(String.valueOf(length));
  }
}
