package org.rsdl.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rsdl.rules.Finding;

/** Findings to problems: each gets its place; what is suppressed is left out. */
public final class Problems {
  private Problems() {}

  private static final Comparator<Problem> ORDER =
      Comparator.<Problem, String>comparing(p -> p.place().file())
          .thenComparing(p -> p.place().offset())
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  /** The problems of the text floor and the findings, in the order of the text. */
  public static List<Problem> all(Lowered lowered, List<Finding> findings) {
    List<Problem> problems = new ArrayList<>(lowered.problems());
    problems.addAll(of(lowered, findings));
    return sorted(problems);
  }

  /** The findings as problems, in the order of the text. */
  public static List<Problem> of(Lowered lowered, List<Finding> findings) {
    List<Problem> problems = new ArrayList<>();
    for (Finding finding : findings) {
      problem(lowered, finding).filter(p -> !suppressed(lowered, p)).ifPresent(problems::add);
    }
    problems.sort(ORDER);
    return problems;
  }

  /** Problems in the order of the text. */
  public static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().sorted(ORDER).toList();
  }

  private static boolean suppressed(Lowered lowered, Problem problem) {
    return lowered.suppressions().stream()
        .anyMatch(s -> s.rules().contains(problem.rule()) && s.covers(problem.place()));
  }

  private static Optional<Problem> problem(Lowered lowered, Finding finding) {
    Origins origins = lowered.origins();
    List<Problem.Related> related = new ArrayList<>();
    finding
        .related()
        .forEach(
            r ->
                origins
                    .of(r.element())
                    .ifPresent(p -> related.add(new Problem.Related(r.message(), p))));
    return origins
        .of(finding.element(), finding.part(), finding.index())
        .map(
            place ->
                new Problem(
                    finding.rule(),
                    finding.severity(),
                    finding.message(),
                    place,
                    finding.element().full(),
                    related,
                    finding.data()));
  }
}
