package org.rsdl.simulate.decision;

/**
 * With preference as-path, ExpressRoute before others of the same length (Virtual hub routing
 * preference).
 */
final class ExpressRouteOnTie implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(i -> candidates.source(i) == Source.EXPRESSROUTE ? 0 : 1);
  }
}
