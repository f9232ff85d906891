package org.rsdl.lower;

import java.util.List;
import java.util.Set;
import org.rsdl.model.Topology;
import org.rsdl.rules.Levels;
import org.rsdl.rules.Severity;

/**
 * A topology, where it came from, and the problems of the text floor met on the way.
 *
 * @param params the names of the parameters that the texts declare
 */
public record Lowered(
    Topology topology,
    Origins origins,
    List<Problem> problems,
    List<Suppression> suppressions,
    List<String> files,
    Set<String> params,
    Levels levels) {
  public Lowered {
    params = Set.copyOf(params);
    problems = List.copyOf(problems);
    suppressions = List.copyOf(suppressions);
    files = List.copyOf(files);
  }

  /** The same, with the severities that rules have by themselves. */
  public Lowered(
      Topology topology,
      Origins origins,
      List<Problem> problems,
      List<Suppression> suppressions,
      List<String> files,
      Set<String> params) {
    this(topology, origins, problems, suppressions, files, params, Levels.USUAL);
  }

  /** A copy in which rules have the levels that a project sets. */
  public Lowered withLevels(Levels set) {
    return new Lowered(topology, origins, problems, suppressions, files, params, set);
  }

  /** Whether the text floor has an error: then expectations and the outcome floor do not run. */
  public boolean hasTextErrors() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /** A copy with more problems of the text floor; one that is there already stays one. */
  public Lowered withProblems(List<Problem> more) {
    var all = new java.util.LinkedHashSet<>(more);
    all.addAll(problems);
    return new Lowered(topology, origins, List.copyOf(all), suppressions, files, params, levels);
  }

  /** A copy without problems of the text floor. */
  public Lowered withoutProblems() {
    return new Lowered(topology, origins, List.of(), suppressions, files, params, levels);
  }
}
