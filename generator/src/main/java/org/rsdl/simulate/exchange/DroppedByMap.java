package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A route map of the receiver, or of the sender, drops the route or changes it. A Route Server's
 * outbound map sees the path as it leaves, own ASN included (Scenario: AS path prepending); a
 * router's comes before its own ASN.
 */
final class DroppedByMap implements ImportRule, ExportRule {
  private static final Drop DROP = Drop.by(DroppedByMap.class);

  private final boolean server;

  /** Of a Route Server, behind its own ASN; or of every other speaker, before it. */
  DroppedByMap(boolean server) {
    this.server = server;
  }

  @Override
  public Verdict judge(BgpRoute route, Session over) {
    return AppliedMap.apply(over.terms().receiver().maps(), route)
        .<Verdict>map(Accept::new)
        .orElse(DROP);
  }

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean ours = (over.from().role() == Role.ROUTE_SERVER) == server;
    return ours && !over.terms().sender().maps().isEmpty()
        ? AppliedMap.apply(over.terms().sender().maps(), route)
            .<Verdict>map(changed -> new Accept(leaving(changed, over)))
            .orElse(DROP)
        : new Accept(route);
  }

  /**
   * Local preference stays inside an AS, and no external route has an empty path (RFC 4271 5.1).
   */
  private BgpRoute leaving(BgpRoute route, Session over) {
    if (over.type() != Session.Type.EXTERNAL) {
      return route;
    }
    BgpRoute plain = route.withPreference(BgpRoute.DEFAULT_LOCAL_PREF, route.med());
    return server && plain.asPath().length() == 0
        ? plain.withAsPath(AsPath.EMPTY.prepend(over.from().asn()))
        : plain;
  }
}
