package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A session is torn down when one peer sends more routes than Azure takes (Route Server limits, VPN
 * gateway FAQ, ExpressRoute limits): what it sent stays visible, it is told nothing.
 */
final class PeerLimitExceeded implements ImportRule, ExportRule {
  private static final Drop DROP = Drop.by(PeerLimitExceeded.class);

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    return over.state() == Session.State.OVER_PEER_LIMIT ? DROP : new Accept(route);
  }

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Role from = over.from().role();
    return from == Role.NVA || from == Role.SITE ? new Accept(route) : judge(route, over);
  }
}
