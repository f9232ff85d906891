package org.rsdl.lower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.rules.Catalog;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Floor;
import org.rsdl.rules.Severity;

/** Findings to problems: each gets its place; what is suppressed is left out. */
public final class Problems {
  private Problems() {}

  private static final Comparator<Problem> ORDER =
      Comparator.<Problem, String>comparing(p -> p.place().file())
          .thenComparing(p -> p.place().offset())
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  /** The problems of text and model, in the order of the text; the outcome was not looked at. */
  public static List<Problem> all(Lowered lowered, List<Finding> findings) {
    return all(lowered, findings, EnumSet.of(Floor.TEXT, Floor.MODEL));
  }

  /**
   * The problems of the text floor and the findings, in the order of the text.
   *
   * @param ran the floors the findings are of: only their suppressions can be unused
   */
  public static List<Problem> all(Lowered lowered, List<Finding> findings, Set<Floor> ran) {
    Set<Suppression> used = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (Candidate candidate : ofText(lowered)) {
      if (candidate.silencers.isEmpty()) {
        leveled(lowered, candidate.problem, candidate.refused).ifPresent(problems::add);
      }
      used.addAll(candidate.silencers);
    }
    List<Problem> found = new ArrayList<>();
    for (Candidate candidate : ofMeaning(lowered, findings)) {
      if (candidate.silencers.isEmpty()) {
        leveled(lowered, candidate.problem, candidate.refused).ifPresent(found::add);
      }
      used.addAll(candidate.silencers);
    }
    problems.addAll(OncePerPlace.of(lowered.origins(), found));
    unused(lowered, used, ran).forEach(p -> leveled(lowered, p, false).ifPresent(problems::add));
    return sorted(problems);
  }

  /**
   * A problem that the text suppresses.
   *
   * @param by the first suppression that covers it
   */
  public record Suppressed(Problem problem, Suppression by) {}

  /** What {@link #all} leaves out because the text suppresses it, in the order of the text. */
  public static List<Suppressed> suppressed(Lowered lowered, List<Finding> findings) {
    return Stream.concat(ofText(lowered).stream(), ofMeaning(lowered, findings).stream())
        .filter(candidate -> !candidate.silencers.isEmpty())
        .map(c -> new Suppressed(c.problem, c.silencers.getFirst()))
        .sorted(Comparator.comparing(Suppressed::problem, ORDER))
        .toList();
  }

  /** A problem with the suppressions that silence it: none where it is one that can't be. */
  private record Candidate(Problem problem, boolean refused, List<Suppression> silencers) {}

  /** As the project's level for its rule shows it; absent where the rule is off. */
  private static Optional<Problem> leveled(Lowered lowered, Problem problem, boolean refused) {
    return lowered.levels().of(problem.rule(), problem.severity(), refused).map(problem::with);
  }

  private static List<Candidate> ofText(Lowered lowered) {
    List<Candidate> candidates = new ArrayList<>();
    for (Problem problem : lowered.problems()) {
      boolean refused = Catalog.of(problem.rule()).map(Catalog.Entry::refused).orElse(true);
      candidates.add(candidate(lowered, problem, refused));
    }
    return candidates;
  }

  private static List<Candidate> ofMeaning(Lowered lowered, List<Finding> findings) {
    List<Candidate> candidates = new ArrayList<>();
    FollowUps followUps = new FollowUps(lowered);
    for (Finding finding : findings) {
      problem(lowered, finding)
          .filter(p -> !followUps.contains(finding))
          .map(p -> candidate(lowered, p, Catalog.refused(finding)))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  private static Candidate candidate(Lowered lowered, Problem problem, boolean refused) {
    return new Candidate(
        problem,
        refused,
        refused
            ? List.of()
            : lowered.suppressions().stream()
                .filter(s -> s.silences(problem) || silencesUse(lowered, s, problem))
                .toList());
  }

  /**
   * The suppressions that have ended before today; they still silence what they name. Front ends
   * that know the date add them.
   */
  public static List<Problem> expired(Lowered lowered, LocalDate today) {
    return lowered.suppressions().stream()
        .flatMap(s -> s.until().stream())
        .filter(until -> until.day().isBefore(today))
        .distinct()
        .map(
            until ->
                warning(
                    "suppression-expired",
                    until.at(),
                    "the suppression ended on " + until.day(),
                    List.of(today.plusMonths(6).toString())))
        .flatMap(p -> leveled(lowered, p, false).stream())
        .toList();
  }

  /** Problems in the order of the text. */
  public static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().sorted(ORDER).toList();
  }

  /** What a suppression names but does not cover; not judged while the text has errors. */
  private static List<Problem> unused(Lowered lowered, Set<Suppression> used, Set<Floor> ran) {
    if (lowered.hasTextErrors()) {
      return List.of();
    }
    return lowered.suppressions().stream()
        .filter(s -> !used.contains(s))
        .filter(s -> Catalog.of(s.rule()).map(e -> ran.contains(e.floor())).orElse(false))
        .map(
            s ->
                warning(
                    "unused-suppression",
                    s.at(),
                    s.rule() + " is not found here; the suppression can go",
                    List.of()))
        .toList();
  }

  private static Problem warning(String rule, Place at, String message, List<String> data) {
    return new Problem(rule, Severity.WARNING, message, at, "", List.of(), data);
  }

  /** A suppression at a use of a template covers what the template makes there. */
  private static boolean silencesUse(Lowered lowered, Suppression s, Problem problem) {
    return s.rule().equals(problem.rule())
        && s.covers().isPresent()
        && lowered.origins().uses(new Name(problem.element())).stream()
            .anyMatch(use -> s.covers(use.place()));
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
