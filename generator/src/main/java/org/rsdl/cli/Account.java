package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Severity;

/** How many of what, in words. */
final class Account {
  private Account() {}

  /** {@code 1 file}, {@code 2 files}. */
  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** {@code 2 errors, 1 warning}, or {@code no problems}. */
  static String of(List<Problem> problems) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(p -> p.severity() == severity).count();
      if (count > 0) {
        parts.add(of(count, ProblemText.word(severity)));
      }
    }
    return parts.isEmpty() ? "no problems" : String.join(", ", parts);
  }
}
