package org.rsdl.simulate.decision;

/**
 * A router takes its own routes, originated or static, before any it learned (Cisco and FRR: weight
 * 32768).
 */
final class LocallyOriginated implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(i -> candidates.source(i) == Source.OWN ? 0 : 1);
  }
}
