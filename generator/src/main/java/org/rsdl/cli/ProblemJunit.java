package org.rsdl.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rsdl.analysis.Analysis;
import org.rsdl.cli.JunitXml.Case;
import org.rsdl.cli.JunitXml.End;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems.Suppressed;

/**
 * A check as tests: a suite a file and a test for each rule met there. It fails where the rule is
 * at or above {@code --fail-on}, tells what is milder, and is skipped where all is suppressed.
 */
final class ProblemJunit {
  private final Check.Level level;
  private final Map<String, Map<String, List<Problem>>> found = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Suppressed>>> suppressed = new LinkedHashMap<>();

  private ProblemJunit(Report report, Check.Level level) {
    this.level = level;
    for (String file : report.model().texts().keySet()) {
      found.put(file, new LinkedHashMap<>());
    }
    report.forEach((network, problem) -> list(found, problem).add(problem));
    for (Analysis network : report.model().networks()) {
      network.suppressed().forEach(s -> list(suppressed, s.problem()).add(s));
    }
  }

  static String text(Report report, Check.Level level) {
    ProblemJunit junit = new ProblemJunit(report, level);
    Map<String, List<Case>> suites = new LinkedHashMap<>();
    junit.found.forEach((file, rules) -> suites.put(file, junit.suite(file, rules)));
    return JunitXml.of("rsdl check", suites);
  }

  private static <T> List<T> list(Map<String, Map<String, List<T>>> all, Problem problem) {
    return all.computeIfAbsent(problem.place().file(), f -> new LinkedHashMap<>())
        .computeIfAbsent(problem.rule(), r -> new ArrayList<>());
  }

  private List<Case> suite(String file, Map<String, List<Problem>> rules) {
    List<Case> cases = new ArrayList<>();
    rules.forEach((rule, problems) -> cases.add(test(problems.getFirst(), end(problems))));
    suppressed
        .getOrDefault(file, Map.of())
        .forEach(
            (rule, list) -> {
              if (!rules.containsKey(rule)) {
                cases.add(test(list.getFirst().problem(), skipped(list)));
              }
            });
    return cases.isEmpty()
        ? List.of(new Case(file, "no problems", file, Optional.empty(), new End.Passed()))
        : cases;
  }

  private static Case test(Problem first, End end) {
    String file = first.place().file();
    return new Case(file, first.rule(), file, Optional.of(first.place().line()), end);
  }

  private End end(List<Problem> problems) {
    String lines = problems.stream().map(ProblemText::line).collect(Collectors.joining("\n"));
    return problems.stream()
        .filter(problem -> level.reachedBy(problem.severity()))
        .findFirst()
        .<End>map(
            first -> new End.Failed(ProblemText.word(first.severity()), first.message(), lines))
        .orElse(new End.Told(lines));
  }

  private static End skipped(List<Suppressed> all) {
    return new End.Skipped(
        all.stream()
            .map(s -> "suppressed: " + s.by().because())
            .distinct()
            .collect(Collectors.joining("; ")));
  }
}
