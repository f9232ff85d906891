package org.rsdl.rules;

/** What a rule looks at: the typed text, the lowered topology, or the simulated outcome. */
public enum Floor {
  TEXT,
  MODEL,
  OUTCOME
}
