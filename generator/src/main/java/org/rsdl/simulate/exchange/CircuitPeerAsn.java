package org.rsdl.simulate.exchange;

import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A router of a provider stands between a site and Microsoft's edge: the ASN of the circuit comes
 * in front, both ways, and it takes no path that it is in (RFC 4271 sections 5.1.2, 9.1.2).
 */
final class CircuitPeerAsn implements ExportRule {
  private static final Drop DROP = Drop.by(CircuitPeerAsn.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Optional<Asn> provider =
        between(over.from(), over.to()).or(() -> between(over.to(), over.from()));
    if (provider.isEmpty()) {
      return new Accept(route);
    }
    return route.asPath().contains(provider.get())
        ? DROP
        : new Accept(route.withAsPath(route.asPath().prepend(provider.get())));
  }

  private static Optional<Asn> between(Speaker site, Speaker edge) {
    return site.role() == Role.SITE && edge.role() == Role.MSEE
        ? edge.policy().expressRoute().peerAsn().filter(asn -> !asn.equals(site.asn()))
        : Optional.empty();
  }
}
