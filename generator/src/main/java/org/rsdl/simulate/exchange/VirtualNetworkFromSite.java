package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A gateway takes no prefix of its own virtual network from outside (VPN gateway FAQ; DOMAIN 4).
 */
final class VirtualNetworkFromSite implements ImportRule {
  private static final Drop DROP = Drop.by(VirtualNetworkFromSite.class);

  private static boolean isGateway(Role role) {
    return role == Role.VPN_GATEWAY || role == Role.EXPRESSROUTE_GATEWAY;
  }

  private static boolean outside(Role role) {
    return role == Role.SITE || role == Role.MSEE;
  }

  private static boolean inside(BgpRoute route, Session over) {
    for (var space : over.to().policy().addressSpace()) {
      if (space.covers(route.prefix())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    return isGateway(over.to().role()) && outside(over.from().role()) && inside(route, over)
        ? DROP
        : new Accept(route);
  }
}
