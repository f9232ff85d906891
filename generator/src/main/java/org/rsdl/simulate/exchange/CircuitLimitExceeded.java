package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * The connection to a circuit goes down when more routes go to it than it takes (ExpressRoute
 * limits, ExpressRoute FAQ).
 */
final class CircuitLimitExceeded implements ImportRule, ExportRule {
  private static final Drop DROP = Drop.by(CircuitLimitExceeded.class);

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    return over.state() == Session.State.OVER_CIRCUIT_LIMIT ? DROP : new Accept(route);
  }

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    return over.from().role() == Role.MSEE ? judge(route, over) : new Accept(route);
  }
}
