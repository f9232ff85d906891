package org.rsdl.simulate.forward;

import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.simulate.forward.Machines.Machine;

/**
 * What a table does with a packet; the cases are {@link Onward}, {@link Arrived} and {@link
 * Stopped}.
 */
sealed interface Step {
  /** To the next machine, by this row. */
  record Onward(Trace.Hop hop, Machine next) implements Step {}

  /**
   * The address is at that node; the row that sent the packet there, absent where it already is.
   */
  record Arrived(Optional<Trace.Hop> hop, Name node) implements Step {}

  /** It goes no further. */
  record Stopped(Stop reason) implements Step {}
}
