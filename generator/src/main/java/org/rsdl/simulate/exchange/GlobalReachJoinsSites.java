package org.rsdl.simulate.exchange;

import org.rsdl.model.profile.Choice;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * Over Global Reach go the prefixes of sites, to sites (ExpressRoute Global Reach); whether
 * gateways hear of them is {@link Choice#GLOBAL_REACH_TO_GATEWAYS}. It joins two circuits, no
 * third.
 */
final class GlobalReachJoinsSites implements ExportRule {
  private static final Drop DROP = Drop.by(GlobalReachJoinsSites.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    if (over.from().role() != Role.MSEE) {
      return new Accept(route);
    }
    boolean drop =
        switch (over.to().role()) {
          case MSEE -> !learned.from(Role.SITE);
          case EXPRESSROUTE_GATEWAY ->
              learned.from(Role.MSEE) && !over.to().policy().has(Choice.GLOBAL_REACH_TO_GATEWAYS);
          case ROUTE_SERVER, NVA, VPN_GATEWAY, SITE -> false;
        };
    return drop ? DROP : new Accept(route);
  }
}
