package org.rsdl.simulate.exchange;

import org.rsdl.net.Community;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * NO_ADVERTISE: to no peer (RFC 1997; Route Server FAQ). Microsoft's edge acts on no community of
 * customers (ExpressRoute routing requirements).
 */
final class NoAdvertise implements ExportRule {
  private static final Drop DROP = Drop.by(NoAdvertise.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean marked = route.communities().contains(Community.NO_ADVERTISE);
    return over.bgp() && marked && over.from().role() != Role.MSEE ? DROP : new Accept(route);
  }
}
