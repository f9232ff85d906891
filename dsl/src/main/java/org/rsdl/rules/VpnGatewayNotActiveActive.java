package org.rsdl.rules;

import static org.rsdl.rules.Part.MODE;

import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;

/** A VPN gateway beside a Route Server is active-active (Azure Route Server FAQ). */
final class VpnGatewayNotActiveActive implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.routeServer().stream()
                    .flatMap(
                        rs ->
                            vnet.vpnGateways().stream()
                                .filter(vpn -> !vpn.activeActive())
                                .map(vpn -> finding(topology, vnet, vpn, rs))));
  }

  private Finding finding(
      Topology topology, VirtualNetwork vnet, VpnGateway vpn, RouteServer server) {
    String message =
        "%s is active-standby; beside the Route Server %s Azure needs active-active"
            .formatted(topology.shortest(vpn.name()), topology.shortest(server.name()));
    return error(vpn, MODE, message).related(server.name(), "Route Server of " + vnet.name());
  }
}
