package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * The path already holds the receiver's own ASN (RFC 4271 section 9.1.2; Route Server FAQ: 65515).
 */
final class AsPathLoop implements ImportRule {
  private static final Drop DROP = Drop.by(AsPathLoop.class);

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    return over.bgp() && route.asPath().contains(over.to().asn()) ? DROP : new Accept(route);
  }
}
