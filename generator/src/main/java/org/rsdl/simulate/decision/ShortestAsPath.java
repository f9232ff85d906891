package org.rsdl.simulate.decision;

/**
 * The fewest ASes in the path (RFC 4271 section 9.1.2.2 a; Route Server FAQ: only the length
 * matters).
 */
final class ShortestAsPath implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(i -> candidates.route(i).asPath().length());
  }
}
