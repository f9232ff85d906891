package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * The path already holds the receiver's own ASN (RFC 4271 section 9.1.2; Route Server FAQ: 65515),
 * or the one that it shows in its place, more often than it allows. Between the edges of circuits
 * that Global Reach joins 12076 comes twice, and is taken.
 */
final class AsPathLoop implements ImportRule {
  private static final Drop DROP = Drop.by(AsPathLoop.class);

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    boolean reach = over.from().role() == Role.MSEE && over.to().role() == Role.MSEE;
    int allowed = over.terms().receiver().allowOwnAs();
    boolean loop =
        route.asPath().count(over.to().asn()) > allowed
            || route.asPath().count(over.toAsn()) > allowed;
    return over.bgp() && !reach && loop ? DROP : new Accept(route);
  }
}
