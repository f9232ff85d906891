package org.rsdl.simulate.exchange;

import org.rsdl.net.Asn;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * Toward a customer Microsoft's edge keeps public ASNs only (Route Server FAQ); those of examples,
 * 64496 to 64511, go too. An appliance with {@code remove-private-as} takes private ones out, but
 * for the receiver's own, by which that one sees a loop (FRR: remove-private-AS all).
 */
final class PrivateAsnsRemoved implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    if (over.from().role() == Role.MSEE && over.to().role() == Role.SITE) {
      return new Accept(
          route.withAsPath(route.asPath().without(asn -> asn.isPrivate() || example(asn))));
    }
    boolean removes =
        over.type() == Session.Type.EXTERNAL && over.terms().sender().removePrivateAs();
    return new Accept(
        removes
            ? route.withAsPath(
                route.asPath().without(asn -> asn.isPrivate() && !asn.equals(over.toAsn())))
            : route);
  }

  /** Reserved for documentation (RFC 5398). */
  private static boolean example(Asn asn) {
    return asn.value() >= 64496 && asn.value() <= 64511;
  }
}
