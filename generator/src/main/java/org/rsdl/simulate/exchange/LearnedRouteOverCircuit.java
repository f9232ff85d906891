package org.rsdl.simulate.exchange;

import org.rsdl.model.profile.Choice;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * What a Route Server has from an appliance goes over a circuit to sites, never to another gateway
 * behind it (Route Server FAQ); of a VPN gateway see {@link Choice#VPN_ROUTES_OVER_CIRCUIT}. A mark
 * goes with the route as far as Azure knows of it.
 */
final class LearnedRouteOverCircuit implements ExportRule {
  private static final Drop DROP = Drop.by(LearnedRouteOverCircuit.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    return switch (over.to().role()) {
      case EXPRESSROUTE_GATEWAY ->
          over.from().role() == Role.MSEE && route.passedOn()
              ? DROP
              : new Accept(marks(learned, over) ? route.withPassedOn(true) : route);
      case NVA, SITE -> new Accept(route.withPassedOn(false));
      case ROUTE_SERVER, VPN_GATEWAY, MSEE -> new Accept(route);
    };
  }

  private static boolean marks(Learned learned, Session over) {
    return over.from().role() == Role.ROUTE_SERVER
        && (learned.from(Role.NVA)
            || (learned.from(Role.VPN_GATEWAY)
                && !over.from().policy().has(Choice.VPN_ROUTES_OVER_CIRCUIT)));
  }
}
