package org.rsdl.simulate.decision;

/** Among routes of one neighbouring AS the lowest MED (RFC 4271 section 9.1.2.2 c). */
final class LowestMed implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.removeIf(route -> candidates.any(other -> beats(candidates, other, route)));
  }

  private static boolean beats(Candidates c, int other, int route) {
    return c.neighborAs(other) == c.neighborAs(route)
        && c.route(other).med() < c.route(route).med();
  }
}
