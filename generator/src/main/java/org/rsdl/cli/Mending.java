package org.rsdl.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rsdl.fix.Fix;
import org.rsdl.fix.UnaskedFixes;
import org.rsdl.lower.Problem;
import org.rsdl.project.Source;
import org.rsdl.rules.Catalog;
import org.rsdl.rules.Floor;
import org.rsdl.rules.Severity;

/**
 * Applies fixes until none is left that helps. As many as do not touch each other are tried at
 * once, then half of them while they do not help: each takes its own problem away and brings none.
 * So every step leaves fewer problems, and there is a last one.
 */
final class Mending {
  /** A fix that was applied, and what for. */
  record Done(Problem problem, Fix fix) {}

  private static final Set<String> SYNTAX =
      Set.of(
          "punctuation-not-used",
          "repeated-property",
          "text-not-understood",
          "unclosed-block",
          "unknown-member",
          "unknown-value");

  private final Function<List<Source>, Report> check;
  private final List<Done> done = new ArrayList<>();
  private final Set<Done> vain = new HashSet<>();
  private Report report;

  private Mending(Report report, Function<List<Source>, Report> check) {
    this.report = report;
    this.check = check;
  }

  /** Mends what was found; {@code check} judges changed texts. */
  static Mending of(Report report, Function<List<Source>, Report> check) {
    Mending mending = new Mending(report, check);
    List<Done> candidates = mending.candidates();
    while (!candidates.isEmpty()) {
      mending.step(candidates);
      candidates = mending.candidates();
    }
    return mending;
  }

  /** What is left. */
  Report left() {
    return report;
  }

  /** What was applied, in that order. */
  List<Done> done() {
    return List.copyOf(done);
  }

  /** What may be tried: what hides other problems goes first. */
  private List<Done> candidates() {
    List<Done> all = new ArrayList<>();
    report.forEach(
        (network, problem) ->
            UnaskedFixes.of(problem, network.lowered(), report.model()::textOf)
                .map(fix -> new Done(problem, fix))
                .filter(one -> !vain.contains(one))
                .ifPresent(all::add));
    int first = all.stream().mapToInt(one -> depth(one.problem)).min().orElse(0);
    return all.stream().filter(one -> depth(one.problem) == first).toList();
  }

  private void step(List<Done> candidates) {
    Edits edits = new Edits();
    List<Done> batch = candidates.stream().filter(one -> edits.add(one.fix)).toList();
    Report after = check.apply(edits.applied(report.model().texts()));
    if (helps(batch, after)) {
      report = after;
      done.addAll(batch);
      vain.clear();
    } else if (batch.size() == 1) {
      vain.addAll(batch);
    } else {
      step(batch.subList(0, batch.size() / 2));
    }
  }

  /** Whether the problems are gone and none is there that was not there before, or hidden. */
  private boolean helps(List<Done> batch, Report after) {
    int depth = depth(batch.getFirst().problem);
    Map<String, Integer> before = count(report, depth);
    batch.forEach(one -> before.merge(one.problem.rule(), -1, Integer::sum));
    return count(after, depth).entrySet().stream()
        .allMatch(rule -> rule.getValue() <= before.getOrDefault(rule.getKey(), 0));
  }

  /** How often each rule is met, down to a depth. */
  private static Map<String, Integer> count(Report report, int depth) {
    Map<String, Integer> count = new HashMap<>();
    for (Problem problem : report.all()) {
      if (depth(problem) <= depth) {
        count.merge(problem.rule(), 1, Integer::sum);
      }
    }
    return count;
  }

  /**
   * What hides what: while a text does not parse, part of its words are not read; while it has
   * errors, neither the outcome nor unused suppressions are judged.
   */
  private static int depth(Problem problem) {
    if (SYNTAX.contains(problem.rule())) {
      return 0;
    }
    boolean text =
        Catalog.of(problem.rule()).filter(rule -> rule.floor() == Floor.TEXT).isPresent();
    return text && problem.severity() == Severity.ERROR ? 1 : 2;
  }
}
