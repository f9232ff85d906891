package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A VPN gateway announces nothing inside its virtual network but that itself (VPN gateway FAQ;
 * DOMAIN 4, 12.4).
 */
final class InsideVirtualNetwork implements ExportRule {
  private static final Drop DROP = Drop.by(InsideVirtualNetwork.class);

  private static boolean inside(BgpRoute route, Session over) {
    for (var space : over.from().policy().addressSpace()) {
      if (space.covers(route.prefix())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean toSite = over.from().role() == Role.VPN_GATEWAY && over.to().role() == Role.SITE;
    return toSite && !learned.own() && inside(route, over) ? DROP : new Accept(route);
  }
}
