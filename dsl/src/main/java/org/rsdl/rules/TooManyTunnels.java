package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;
import org.rsdl.model.profile.Profile;
import org.rsdl.model.profile.Skus;

/** A VPN gateway takes a number of connections that its SKU tells (About gateway SKUs). */
final class TooManyTunnels implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.vpnGateways().stream())
        .flatMap(gateway -> check(topology, gateway).stream());
  }

  private Optional<Finding> check(Topology topology, VpnGateway gateway) {
    int connections = topology.connectionsOf(gateway.name()).size();
    int most = tunnels(gateway);
    return connections <= most
        ? Optional.empty()
        : Optional.of(
            error(
                gateway,
                ELEMENT,
                "%s has %d connections; it takes %d"
                    .formatted(topology.shortest(gateway.name()), connections, most)));
  }

  /** What its SKU takes; without one what the largest takes, with a name of its own anything. */
  private static int tunnels(VpnGateway gateway) {
    return gateway.sku().isEmpty()
        ? Skus.VPN_GATEWAYS.stream().mapToInt(Skus.VpnGatewaySku::tunnels).max().orElseThrow()
        : gateway
            .sku()
            .flatMap(Skus::vpnGateway)
            .map(Skus.VpnGatewaySku::tunnels)
            .orElse(Profile.UNKNOWN);
  }
}
