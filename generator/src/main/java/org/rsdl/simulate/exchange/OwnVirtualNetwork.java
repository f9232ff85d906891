package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * Route Server and gateways of one virtual network do not tell each other its prefixes: each has
 * them already, and a gateway without route exchange gets no route at all from the Route Server
 * (Azure Route Server support for ExpressRoute and Azure VPN).
 */
final class OwnVirtualNetwork implements ExportRule {
  private static final Drop DROP = Drop.by(OwnVirtualNetwork.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean within = hasIt(over.from().role()) && hasIt(over.to().role());
    return learned.own() && within ? DROP : new Accept(route);
  }

  private static boolean hasIt(Role role) {
    return switch (role) {
      case ROUTE_SERVER, VPN_GATEWAY, EXPRESSROUTE_GATEWAY -> true;
      case NVA, MSEE, SITE -> false;
    };
  }
}
