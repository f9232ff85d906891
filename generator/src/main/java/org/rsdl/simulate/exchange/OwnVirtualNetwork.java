package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A gateway does not tell its Route Server, or its own other instance, the prefixes of the virtual
 * network: the Route Server tells its peers (Azure Route Server support for ExpressRoute and Azure
 * VPN).
 */
final class OwnVirtualNetwork implements ExportRule {
  private static final Drop DROP = Drop.by(OwnVirtualNetwork.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean gateway =
        over.from().role() == Role.VPN_GATEWAY || over.from().role() == Role.EXPRESSROUTE_GATEWAY;
    boolean within =
        over.to().role() == Role.ROUTE_SERVER || over.to().role() == over.from().role();
    return learned.own() && gateway && within ? DROP : new Accept(route);
  }
}
