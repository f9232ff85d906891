package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.BgpRoute;

/** Local preference and MED do not cross an AS (RFC 4271 sections 5.1.4, 5.1.5). */
final class NonTransitiveAttributes implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    return new Accept(
        over.type() == Session.Type.INTERNAL
            ? route
            : route.withPreference(BgpRoute.DEFAULT_LOCAL_PREF, 0));
  }
}
