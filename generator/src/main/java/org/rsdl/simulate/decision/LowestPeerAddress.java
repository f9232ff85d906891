package org.rsdl.simulate.decision;

/**
 * The lowest peer address (RFC 4271 section 9.1.2.2 g); what it tells apart is equal and shares the
 * traffic.
 */
final class LowestPeerAddress implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    int lowest = -1;
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.has(i)
          && (lowest < 0 || candidates.peer(i).compareTo(candidates.peer(lowest)) < 0)) {
        lowest = i;
      }
    }
    int best = lowest;
    candidates.removeIf(i -> i != best);
  }
}
