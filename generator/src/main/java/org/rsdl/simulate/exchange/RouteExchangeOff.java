package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * Between NVA, ExpressRoute gateway and VPN gateway only with route exchange (Route Server FAQ).
 */
final class RouteExchangeOff implements ExportRule {
  private static final Drop DROP = Drop.by(RouteExchangeOff.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Speaker server = over.from();
    boolean across = !learned.own() && learned.over().from().role() != over.to().role();
    boolean off = server.role() == Role.ROUTE_SERVER && !server.policy().routeExchange();
    return across && off ? DROP : new Accept(route);
  }
}
