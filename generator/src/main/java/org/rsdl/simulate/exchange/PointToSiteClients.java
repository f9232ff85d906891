package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/** Clients of a VPN gateway are not passed to ExpressRoute (Route Server FAQ). */
final class PointToSiteClients implements ExportRule {
  private static final Drop DROP = Drop.by(PointToSiteClients.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean pool = over.from().policy().clientPools().contains(route.prefix());
    return pool && over.to().role() == Role.EXPRESSROUTE_GATEWAY ? DROP : new Accept(route);
  }
}
