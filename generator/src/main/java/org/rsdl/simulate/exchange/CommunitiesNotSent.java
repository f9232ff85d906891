package org.rsdl.simulate.exchange;

import java.util.List;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.BgpRoute;

/** A VPN gateway advertises no communities to its peers (Scenario: tag routes with communities). */
final class CommunitiesNotSent implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean tunnel = over.from().role() == Role.VPN_GATEWAY && over.to().role() == Role.SITE;
    return new Accept(
        tunnel && !route.communities().isEmpty() ? route.withCommunities(List.of()) : route);
  }
}
