package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/** A VPN gateway never announces a default route (VPN gateway FAQ). */
final class DefaultRouteToSite implements ExportRule {
  private static final Drop DROP = Drop.by(DefaultRouteToSite.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean toSite = over.from().role() == Role.VPN_GATEWAY && over.to().role() == Role.SITE;
    return toSite && route.prefix().length() == 0 ? DROP : new Accept(route);
  }
}
