package org.rsdl.simulate.decision;

/** External BGP before internal (RFC 4271 section 9.1.2.2 d). */
final class ExternalOverInternal implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(i -> candidates.external(i) ? 0 : 1);
  }
}
