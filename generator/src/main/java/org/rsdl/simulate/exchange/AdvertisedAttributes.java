package org.rsdl.simulate.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rsdl.net.Community;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * Next hop, communities and prepends of what a speaker originates (Next hop IP support: a load
 * balancer before the appliance).
 */
final class AdvertisedAttributes implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Terms.Attributes attributes = over.terms().sender().origins().attributes().get(route.prefix());
    return new Accept(
        learned.own() && over.bgp() && attributes != null ? with(attributes, route, over) : route);
  }

  private static BgpRoute with(Terms.Attributes attributes, BgpRoute route, Session over) {
    List<Community> communities = new ArrayList<>(route.communities());
    communities.addAll(attributes.communities());
    return route
        .withNextHop(attributes.nextHop().orElse(route.nextHop()))
        .withCommunities(communities)
        .withAsPath(
            route.asPath().prepend(Collections.nCopies(attributes.prepend(), over.fromAsn())));
  }
}
