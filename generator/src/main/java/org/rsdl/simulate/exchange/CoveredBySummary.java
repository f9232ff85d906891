package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A gateway announces a summary in place of the prefixes of virtual networks that it covers
 * (Summarized gateway prefixes).
 */
final class CoveredBySummary implements ExportRule {
  private static final Drop DROP = Drop.by(CoveredBySummary.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Role to = over.to().role();
    boolean outward = to == Role.MSEE || to == Role.SITE;
    boolean covered =
        outward && learned.own() && over.from().policy().space().summarizes(route.prefix());
    return covered ? DROP : new Accept(route);
  }
}
