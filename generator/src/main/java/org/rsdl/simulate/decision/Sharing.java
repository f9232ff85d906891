package org.rsdl.simulate.decision;

/**
 * Which routes carry traffic beside the best: those that only the last step told apart from it.
 *
 * @param most how many with the best, the lowest peer addresses first
 * @param external whether only routes of external BGP do
 * @param oneNeighborAs whether only those of the best's neighbouring AS do (FRR and Cisco, unless
 *     told to relax it)
 */
public record Sharing(int most, boolean external, boolean oneNeighborAs) {
  /** A Route Server's: only the length of the path counts (Route Server FAQ). */
  public static final Sharing EQUAL_LENGTH = new Sharing(Integer.MAX_VALUE, false, false);

  /** A gateway's and an edge's. */
  public static final Sharing ONE_NEIGHBOR_AS = new Sharing(Integer.MAX_VALUE, true, true);

  /** Whether a route that lost carries traffic beside the best. */
  public boolean takes(DecisionProcess process, Candidates candidates, int i, int best) {
    if (!beside(process, candidates, i, best)) {
      return false;
    }
    int rank = 1;
    for (int other = 0; other < candidates.size(); other++) {
      int order = candidates.peer(other).compareTo(candidates.peer(i));
      if (beside(process, candidates, other, best) && (order < 0 || (order == 0 && other < i))) {
        rank++;
      }
    }
    return rank < most;
  }

  private boolean beside(DecisionProcess process, Candidates candidates, int i, int best) {
    return process.lostLast(candidates, i)
        && (!external || candidates.external(i))
        && (!oneNeighborAs || candidates.neighborAs(i) == candidates.neighborAs(best));
  }
}
