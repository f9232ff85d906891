package org.rsdl.simulate;

import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;

/**
 * Azure makes them by itself: Route Server with the gateways beside it, and the two instances of a
 * VPN gateway.
 */
final class AzureSessions implements SessionKind {
  @Override
  public void open(Ends ends, SessionBook book) {
    for (VirtualNetwork vnet : ends.topology().virtualNetworks()) {
      for (VpnGateway gateway : vnet.vpnGateways()) {
        join(ends, book, gateway.name(), 0, gateway.name(), 1);
      }
      for (RouteServer server : vnet.routeServers()) {
        for (ExpressRouteGateway gateway : vnet.expressRouteGateways()) {
          joinAll(ends, book, server.name(), gateway.name());
        }
        for (VpnGateway gateway : vnet.vpnGateways()) {
          if (gateway.activeActive()) {
            joinAll(ends, book, server.name(), gateway.name());
          }
        }
      }
    }
  }

  private static void joinAll(Ends ends, SessionBook book, Name left, Name right) {
    for (int i = 0; i < ends.count(left); i++) {
      for (int j = 0; j < ends.count(right); j++) {
        join(ends, book, left, i, right, j);
      }
    }
  }

  private static void join(Ends ends, SessionBook book, Name left, int i, Name right, int j) {
    ends.end(left, i)
        .ifPresent(one -> ends.end(right, j).ifPresent(other -> book.join(one, other)));
  }
}
