package org.rsdl.rules;

import static org.rsdl.rules.Part.TYPE;

import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;

/** BGP, a Route Server and coexistence need a route-based gateway (About gateway SKUs). */
final class VpnGatewayPolicyBased implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.vpnGateways().stream()
                    .filter(VpnGateway::policyBased)
                    .filter(vpn -> Neighborhood.demanding(topology, vnet, vpn)))
        .map(
            vpn ->
                error(
                    vpn,
                    TYPE,
                    "%s is policy-based; BGP, a Route Server and coexistence need route-based"
                        .formatted(topology.shortest(vpn.name()))));
  }
}
