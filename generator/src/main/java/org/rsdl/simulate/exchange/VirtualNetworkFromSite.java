package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A gateway takes from outside no prefix of its own virtual network, or of one that uses it (VPN
 * gateway FAQ).
 */
final class VirtualNetworkFromSite implements ImportRule {
  private static final Drop DROP = Drop.by(VirtualNetworkFromSite.class);

  private static boolean isGateway(Role role) {
    return role == Role.VPN_GATEWAY || role == Role.EXPRESSROUTE_GATEWAY;
  }

  private static boolean outside(Role role) {
    return role == Role.SITE || role == Role.MSEE;
  }

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    boolean fromOutside = isGateway(over.to().role()) && outside(over.from().role());
    return fromOutside && over.to().policy().space().holds(route.prefix())
        ? DROP
        : new Accept(route);
  }
}
