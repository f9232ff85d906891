package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;

/** A new Route Server interrupts the gateways beside it (Azure Route Server FAQ). */
final class ChangeInterruptsGateways implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.routeServers().stream()
                    .filter(rs -> !rs.existing())
                    .flatMap(rs -> check(vnet, rs)));
  }

  private Stream<Finding> check(VirtualNetwork vnet, RouteServer server) {
    Stream<Element> vpn =
        vnet.vpnGateways().stream().filter(VpnGateway::existing).map(g -> (Element) g);
    Stream<Element> er =
        vnet.expressRouteGateways().stream()
            .filter(ExpressRouteGateway::existing)
            .map(g -> (Element) g);
    return Stream.concat(vpn, er)
        .limit(1)
        .map(
            gateway ->
                warning(
                        server,
                        ELEMENT,
                        "adding %s to %s interrupts %s for about 10 minutes"
                            .formatted(
                                server.name().simple(), vnet.name(), gateway.name().simple()))
                    .related(gateway.name(), "gateway of " + vnet.name()));
  }
}
