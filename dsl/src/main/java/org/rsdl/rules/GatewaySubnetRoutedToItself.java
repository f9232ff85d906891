package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.stream.Stream;
import org.rsdl.model.NextHop;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** The range of GatewaySubnet itself can't be rerouted (Coexisting ExpressRoute and VPN). */
final class GatewaySubnetRoutedToItself implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            v ->
                v.subnet(VirtualNetwork.GATEWAY_SUBNET).stream()
                    .flatMap(s -> check(topology, v, s)));
  }

  private Stream<Finding> check(Topology topology, VirtualNetwork vnet, Subnet subnet) {
    return Routing.ofGateways(topology, vnet).stream()
        .flatMap(t -> t.routes().stream())
        .filter(r -> subnet.prefix().covers(r.prefix()))
        .filter(r -> !(r.nextHop() instanceof NextHop.VirtualNetworkHop))
        .map(
            r ->
                error(
                        r,
                        PREFIX,
                        "the route %s is %sGatewaySubnet itself; its own range can't be rerouted"
                            .formatted(r.prefix(), r.prefix().equals(subnet.prefix()) ? "" : "in "))
                    .related(subnet.name(), "uses the table"));
  }
}
