package org.rsdl.lower;

import java.util.List;
import org.rsdl.model.Topology;
import org.rsdl.rules.Severity;

/** A topology, where it came from, and the problems of the text floor met on the way. */
public record Lowered(
    Topology topology,
    Origins origins,
    List<Problem> problems,
    List<Suppression> suppressions,
    List<String> files) {
  public Lowered {
    problems = List.copyOf(problems);
    suppressions = List.copyOf(suppressions);
    files = List.copyOf(files);
  }

  /** Whether the text floor has an error: then expectations and the outcome floor do not run. */
  public boolean hasTextErrors() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /** A copy with more problems of the text floor. */
  public Lowered withProblems(List<Problem> more) {
    var all = new java.util.ArrayList<>(more);
    all.addAll(problems);
    return new Lowered(topology, origins, all, suppressions, files);
  }

  /** A copy without problems of the text floor. */
  public Lowered withoutProblems() {
    return new Lowered(topology, origins, List.of(), suppressions, files);
  }
}
