package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * ExpressRoute to ExpressRoute never, and a circuit joins no two sites (Route Server and gateways).
 */
final class CircuitsNotJoined implements ExportRule {
  private static final Drop DROP = Drop.by(CircuitsNotJoined.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Role to = over.to().role();
    boolean drop =
        switch (over.from().role()) {
          case EXPRESSROUTE_GATEWAY -> to == Role.MSEE && learned.from(Role.MSEE);
          case ROUTE_SERVER ->
              to == Role.EXPRESSROUTE_GATEWAY && learned.from(Role.EXPRESSROUTE_GATEWAY);
          case MSEE -> to == Role.SITE && learned.from(Role.SITE);
          case NVA, VPN_GATEWAY, SITE -> false;
        };
    return drop ? DROP : new Accept(route);
  }
}
