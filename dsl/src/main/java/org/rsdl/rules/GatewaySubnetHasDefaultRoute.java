package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Gateways stop working with a default route (Coexisting ExpressRoute and VPN). */
final class GatewaySubnetHasDefaultRoute implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            v ->
                Routing.ofGateways(topology, v).stream()
                    .flatMap(t -> t.routes().stream())
                    .filter(r -> r.prefix().length() == 0)
                    .map(
                        r ->
                            error(
                                    r,
                                    PREFIX,
                                    "GatewaySubnet has the route %s; gateways stop working with it"
                                        .formatted(r.prefix()))
                                .related(
                                    v.name().member(VirtualNetwork.GATEWAY_SUBNET),
                                    "uses the table")));
  }
}
