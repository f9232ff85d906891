package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * The sender's ASN, or the one that it shows in its place, comes in front over external BGP; a
 * static route has no path (RFC 4271 section 5.1.2).
 */
final class OwnAsnPrepended implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    return switch (over.type()) {
      case EXTERNAL -> new Accept(route.withAsPath(route.asPath().prepend(over.fromAsn())));
      case STATIC -> new Accept(route.withAsPath(AsPath.EMPTY));
      case INTERNAL, OWN -> new Accept(route);
    };
  }
}
