package org.rsdl.simulate.decision;

import org.rsdl.model.RoutingPreference;

/**
 * The class of routes a Route Server prefers: ExpressRoute, or VPN and NVA (Hub routing
 * preference).
 */
final class PreferredClass implements DecisionStep {
  private final boolean expressRoute;

  PreferredClass(RoutingPreference preference) {
    this.expressRoute = preference == RoutingPreference.EXPRESSROUTE;
  }

  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(
        i -> (candidates.source(i) == Source.EXPRESSROUTE) == expressRoute ? 0 : 1);
  }
}
