package org.rsdl.simulate.decision;

/** The highest degree of preference (RFC 4271 section 9.1.2). */
final class HighestLocalPref implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(i -> -candidates.route(i).localPref());
  }
}
