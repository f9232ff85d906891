package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * What came over internal BGP does not leave over it (RFC 4271 section 9.2); a Route Server
 * reflects.
 */
final class BetweenInternalPeers implements ExportRule {
  private static final Drop DROP = Drop.by(BetweenInternalPeers.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean both =
        learned.over().type() == Session.Type.INTERNAL && over.type() == Session.Type.INTERNAL;
    return both && over.from().role() != Role.ROUTE_SERVER ? DROP : new Accept(route);
  }
}
