package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A Route Server passes on nothing that lies inside its virtual network (Default route injection in
 * spoke virtual networks); a VPN gateway announces nothing inside but that itself (VPN gateway
 * FAQ).
 */
final class InsideVirtualNetwork implements ExportRule {
  private static final Drop DROP = Drop.by(InsideVirtualNetwork.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Role from = over.from().role();
    boolean asks =
        from == Role.ROUTE_SERVER || (from == Role.VPN_GATEWAY && over.to().role() == Role.SITE);
    boolean inside = asks && !learned.own() && over.from().policy().holds(route.prefix());
    return inside ? DROP : new Accept(route);
  }
}
