package org.rsdl.rules;

import static org.rsdl.rules.Part.ASN;

import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.Asn;

/**
 * A VPN gateway beside a Route Server has the ASN 65515 (Azure Route Server support for
 * ExpressRoute and Azure VPN).
 */
final class VpnGatewayAsnNot65515 implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> topology.profile().vpnGatewayAsnFixed())
        .flatMap(
            vnet ->
                vnet.routeServer().stream()
                    .flatMap(
                        rs ->
                            vnet.vpnGateways().stream()
                                .filter(vpn -> !vpn.asn().equals(Asn.AZURE))
                                .map(vpn -> finding(topology, vnet, vpn, rs))));
  }

  /** An error where the gateway's routes have to pass to ExpressRoute. */
  private Finding finding(
      Topology topology, VirtualNetwork vnet, VpnGateway vpn, RouteServer server) {
    boolean transit = server.routeExchange() && !vnet.expressRouteGateways().isEmpty();
    String message =
        "%s has the ASN %s; beside a Route Server Azure needs 65515 for transit to ExpressRoute"
            .formatted(topology.shortest(vpn.name()), vpn.asn());
    return finding(transit ? Severity.ERROR : Severity.WARNING, vpn, ASN, message)
        .related(server.name(), "Route Server of " + vnet.name());
  }
}
