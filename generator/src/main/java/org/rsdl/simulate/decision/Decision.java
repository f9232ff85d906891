package org.rsdl.simulate.decision;

/** Who won: the index among the candidates, and the step that left it alone. */
public record Decision(int best, String decidedBy) {}
