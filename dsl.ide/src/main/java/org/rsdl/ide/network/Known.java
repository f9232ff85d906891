package org.rsdl.ide.network;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.log4j.Logger;
import org.jspecify.annotations.Nullable;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems;
import org.rsdl.model.Topology;
import org.rsdl.rules.AllRules;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Outcome;

/**
 * One version of a network: what it means, what is wrong with it, what it does. A fault of ours in
 * a rule or the simulator is one problem of it, {@code internal-error}; what does not depend on it
 * is still known.
 */
public final class Known {
  private static final Logger LOG = Logger.getLogger(Known.class);

  private final Lowered lowered;
  private final Function<Lowered, Analysis> analyze;
  private @Nullable Analysis analysis;
  private @Nullable List<Problem> problems;

  Known(Lowered lowered, Function<Lowered, Analysis> analyze) {
    this.lowered = lowered;
    this.analyze = analyze;
  }

  /** What the texts mean. */
  public Lowered lowered() {
    return lowered;
  }

  /** The problems of all floors, in the order of the texts. */
  public synchronized List<Problem> problems() {
    if (problems == null) {
      problems = evaluate();
    }
    return problems;
  }

  /** What is simulated; absent after a fault of ours. */
  public synchronized Optional<Topology> topology() {
    return tried(() -> analysis().topology());
  }

  /** How the simulation ends; absent after a fault of ours, and where it has no answer yet. */
  public synchronized Optional<Outcome> outcome() {
    return tried(() -> analysis().notSimulated())
        .filter(List::isEmpty)
        .flatMap(none -> tried(() -> analysis().outcome()));
  }

  private Analysis analysis() {
    if (analysis == null) {
      analysis = analyze.apply(lowered);
    }
    return analysis;
  }

  private List<Problem> evaluate() {
    try {
      return analysis().problems(LocalDate.now(ZoneId.systemDefault()));
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("a rule or the simulator failed", fault);
      List<Problem> rest =
          new ArrayList<>(
              tried(() -> Problems.all(lowered, AllRules.check(lowered.topology())))
                  .orElse(lowered.problems()));
      rest.add(internalError(lowered.files().getFirst(), fault));
      return Problems.sorted(rest);
    }
  }

  private static <T> Optional<T> tried(Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("a rule or the simulator failed", fault);
      return Optional.empty();
    }
  }

  /** The problem that tells of a fault of ours, at the start of a file. */
  static Problem internalError(String file, Throwable fault) {
    String where =
        java.util.Arrays.stream(fault.getStackTrace())
            .map(StackTraceElement::getClassName)
            .filter(name -> name.startsWith("org.rsdl."))
            .findFirst()
            .orElse("org.rsdl");
    return new Problem(
        "internal-error",
        Severity.ERROR,
        "%s failed with %s and part of the problems is missing; please report it"
            .formatted(where, fault.getClass().getSimpleName()),
        new Place(file, 0, 1, 1, 1, 1, 2),
        "",
        List.of(),
        List.of());
  }
}
