package org.rsdl.simulate.decision;

import org.rsdl.rules.Codes;

/** One elimination of the decision process. */
public interface DecisionStep {

  /** Removes what is worse; leaves at least one. */
  void keep(Candidates candidates);

  /** The class name in kebab case. */
  default String code() {
    return Codes.of(getClass());
  }
}
