package org.rsdl.simulate.exchange;

import java.util.ArrayList;
import java.util.List;
import org.rsdl.net.Asn;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * Toward a customer Microsoft's edge keeps public ASNs only (Route Server FAQ); those of examples,
 * 64496 to 64511, go too.
 */
final class PrivateAsnsRemoved implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    if (over.from().role() != Role.MSEE || over.to().role() != Role.SITE) {
      return new Accept(route);
    }
    List<Asn> kept = new ArrayList<>();
    for (Asn asn : route.asPath().asns()) {
      if (!asn.isPrivate() && !example(asn)) {
        kept.add(asn);
      }
    }
    return new Accept(route.withAsPath(new AsPath(kept)));
  }

  /** Reserved for documentation (RFC 5398). */
  private static boolean example(Asn asn) {
    return asn.value() >= 64496 && asn.value() <= 64511;
  }
}
