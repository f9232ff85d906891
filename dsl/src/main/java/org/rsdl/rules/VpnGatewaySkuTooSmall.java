package org.rsdl.rules;

import static org.rsdl.rules.Part.SKU;

import java.util.stream.Stream;
import org.rsdl.model.Topology;

/** The SKU Basic knows neither BGP, active-active nor coexistence (About gateway SKUs). */
final class VpnGatewaySkuTooSmall implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.vpnGateways().stream()
                    .filter(vpn -> vpn.sku().filter("Basic"::equalsIgnoreCase).isPresent())
                    .filter(
                        vpn -> vpn.activeActive() || Neighborhood.demanding(topology, vnet, vpn)))
        .map(
            vpn ->
                error(
                    vpn,
                    SKU,
                    ("%s has the SKU Basic; BGP, active-active and coexistence need VpnGw1 or"
                            + " larger")
                        .formatted(topology.shortest(vpn.name()))));
  }
}
