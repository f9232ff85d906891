package org.rsdl.simulate.decision;

/**
 * Of its connections to circuits a gateway takes that of the highest weight before the path counts
 * (Optimize ExpressRoute routing).
 */
final class HighestWeight implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(i -> -candidates.weight(i));
  }
}
