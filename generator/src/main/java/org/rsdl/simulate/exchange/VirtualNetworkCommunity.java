package org.rsdl.simulate.exchange;

import java.util.List;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * An ExpressRoute gateway announces a virtual network with its community and that of the region
 * (BGP communities of virtual networks).
 */
final class VirtualNetworkCommunity implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Speaker from = over.from();
    boolean tagged =
        learned.own() && from.role() == Role.EXPRESSROUTE_GATEWAY && over.to().role() == Role.MSEE;
    return new Accept(
        tagged
            ? route.withCommunities(
                from.policy().space().communities().getOrDefault(route.prefix(), List.of()))
            : route);
  }
}
