package org.rsdl.simulate.exchange;

import org.rsdl.model.profile.Choice;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A Route Server passes on nothing that lies inside its virtual network or one that uses it
 * (Default route injection in spoke virtual networks); a VPN gateway announces nothing inside but
 * these themselves (VPN gateway FAQ). Whether an ExpressRoute gateway is told what lies inside the
 * own one is {@link Choice#OWN_NETWORK_TO_EXPRESSROUTE}.
 */
final class InsideVirtualNetwork implements ExportRule {
  private static final Drop DROP = Drop.by(InsideVirtualNetwork.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Role from = over.from().role();
    boolean asks =
        from == Role.ROUTE_SERVER || (from == Role.VPN_GATEWAY && over.to().role() == Role.SITE);
    boolean inside = asks && !learned.own() && over.from().policy().space().holds(route.prefix());
    return inside && !passed(route, over) ? DROP : new Accept(route);
  }

  private static boolean passed(BgpRoute route, Session over) {
    Speaker.Policy policy = over.from().policy();
    return over.to().role() == Role.EXPRESSROUTE_GATEWAY
        && policy.has(Choice.OWN_NETWORK_TO_EXPRESSROUTE)
        && policy.space().ownHolds(route.prefix());
  }
}
