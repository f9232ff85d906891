package org.rsdl.simulate.exchange;

import org.rsdl.net.Asn;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/** A Route Server drops a path with AS 0 (Secure Route Server, May 2026). */
final class AsZeroInPath implements ImportRule {
  private static final Drop DROP = Drop.by(AsZeroInPath.class);
  private static final Asn ZERO = new Asn(0);
  private static final String SINCE = "azure-2026-05";

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    boolean drops =
        over.to().role() == Role.ROUTE_SERVER
            && over.to().policy().profile().name().compareTo(SINCE) >= 0;
    return drops && route.asPath().contains(ZERO) ? DROP : new Accept(route);
  }
}
