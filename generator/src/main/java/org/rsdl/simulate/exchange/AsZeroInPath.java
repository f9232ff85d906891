package org.rsdl.simulate.exchange;

import org.rsdl.net.Asn;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/** A Route Server drops a path with AS 0 (Secure your Route Server, 2026-05). */
final class AsZeroInPath implements ImportRule {
  private static final Drop DROP = Drop.by(AsZeroInPath.class);
  private static final Asn ZERO = new Asn(0);

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    boolean drops =
        over.to().role() == Role.ROUTE_SERVER && over.to().policy().profile().dropsAsZero();
    return drops && route.asPath().contains(ZERO) ? DROP : new Accept(route);
  }
}
