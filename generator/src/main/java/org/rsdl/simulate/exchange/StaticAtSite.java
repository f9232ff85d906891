package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * What a site holds as a static route it does not announce: a router passes static routes on only
 * when it is told to.
 */
final class StaticAtSite implements ExportRule {
  private static final Drop DROP = Drop.by(StaticAtSite.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean held = learned.over().type() == Session.Type.STATIC;
    return held && over.from().role() == Role.SITE ? DROP : new Accept(route);
  }
}
