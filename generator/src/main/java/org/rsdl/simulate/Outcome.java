package org.rsdl.simulate;

import java.util.List;

/** How the simulation ended; the cases are {@link Converged} and {@link Oscillating}. */
public sealed interface Outcome {
  /** The tables to show: those that hold, or the first of the cycle. */
  Routes routes();

  /** Nothing changes any more. */
  record Converged(Routes routes) implements Outcome {}

  /** The network never settles: these states follow each other for ever. */
  record Oscillating(List<Routes> cycle) implements Outcome {
    public Oscillating {
      cycle = List.copyOf(cycle);
    }

    @Override
    public Routes routes() {
      return cycle.getFirst();
    }
  }
}
