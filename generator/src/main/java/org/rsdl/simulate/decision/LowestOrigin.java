package org.rsdl.simulate.decision;

/** Origin igp before egp before incomplete (RFC 4271 section 9.1.2.2 b). */
final class LowestOrigin implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(i -> rank(candidates.route(i).origin()));
  }

  private static long rank(String origin) {
    return switch (origin) {
      case "igp" -> 0;
      case "egp" -> 1;
      default -> 2;
    };
  }
}
