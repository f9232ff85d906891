package org.rsdl.fix;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;

/** The ways to take a problem away; the editors and the command line offer the same ones. */
public final class Fixes {
  private Fixes() {}

  /**
   * The fixes of a problem, the preferred one first; empty where none can be known.
   *
   * @param lowered the network it was found in
   * @param textOf from a file as places name it to its whole text
   */
  public static List<Fix> of(Problem problem, Lowered lowered, UnaryOperator<String> textOf) {
    return List.of();
  }
}
