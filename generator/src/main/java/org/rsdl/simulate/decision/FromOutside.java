package org.rsdl.simulate.decision;

/**
 * A gateway takes what its circuits and tunnels bring before what the Route Server tells it, and
 * Microsoft's edge, on a tie, what the customer announces before what a gateway does: so the Route
 * Server hears all and its preference decides, whatever came first (Hub routing preference; the
 * mechanism is inferred).
 */
final class FromOutside implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(i -> outside(candidates, i) ? 0 : 1);
  }

  private static boolean outside(Candidates candidates, int i) {
    return switch (candidates.source(i)) {
      case ROUTE_SERVER, EXPRESSROUTE -> false;
      case OWN, VPN_GATEWAY, NVA, PEER -> candidates.external(i);
    };
  }
}
