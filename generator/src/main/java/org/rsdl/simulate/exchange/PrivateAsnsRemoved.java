package org.rsdl.simulate.exchange;

import java.util.ArrayList;
import java.util.List;
import org.rsdl.net.Asn;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;

/** Toward a customer Microsoft's edge removes private ASNs (Route Server FAQ; DOMAIN 2.3). */
final class PrivateAsnsRemoved implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    if (over.from().role() != Role.MSEE || over.to().role() != Role.SITE) {
      return new Accept(route);
    }
    List<Asn> kept = new ArrayList<>();
    for (Asn asn : route.asPath().asns()) {
      if (!asn.isPrivate()) {
        kept.add(asn);
      }
    }
    return new Accept(route.withAsPath(new AsPath(kept)));
  }
}
