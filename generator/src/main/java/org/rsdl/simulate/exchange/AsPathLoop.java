package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * The path already holds the receiver's own ASN (RFC 4271 section 9.1.2; Route Server FAQ: 65515).
 * Between the edges of circuits that Global Reach joins 12076 comes twice, and is taken.
 */
final class AsPathLoop implements ImportRule {
  private static final Drop DROP = Drop.by(AsPathLoop.class);

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    boolean reach = over.from().role() == Role.MSEE && over.to().role() == Role.MSEE;
    boolean loop = over.bgp() && !reach && route.asPath().contains(over.to().asn());
    return loop ? DROP : new Accept(route);
  }
}
