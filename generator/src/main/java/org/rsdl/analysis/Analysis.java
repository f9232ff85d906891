package org.rsdl.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rsdl.intent.Failures;
import org.rsdl.intent.Judge;
import org.rsdl.intent.Result;
import org.rsdl.intent.Scenarios;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems;
import org.rsdl.model.Expectation;
import org.rsdl.model.Topology;
import org.rsdl.rules.Admission;
import org.rsdl.rules.AllRules;
import org.rsdl.rules.Catalog;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Floor;
import org.rsdl.simulate.NotSimulated;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Simulation;
import org.rsdl.simulate.forward.PacketTracer;
import org.rsdl.verdict.AllOutcomeRules;

/** One network: what is wrong with it on all floors, what it does, how its expectations fare. */
public final class Analysis {
  private final Lowered lowered;
  private final List<Finding> modelFindings;
  private final Topology admitted;
  private final List<NotSimulated> notSimulated;
  private @Nullable Outcome outcome;
  private @Nullable List<Result> results;

  private Analysis(Lowered lowered) {
    this.lowered = lowered;
    modelFindings = AllRules.check(lowered.topology());
    admitted = Admission.admit(lowered.topology(), modelFindings);
    notSimulated = NotSimulated.of(admitted);
  }

  /** The analysis of a lowered network; nothing is simulated before it is asked for. */
  public static Analysis of(Lowered lowered) {
    return new Analysis(lowered);
  }

  /** What the text means. */
  public Lowered lowered() {
    return lowered;
  }

  /** What is simulated and written out: without what Azure would refuse. */
  public Topology topology() {
    return admitted;
  }

  /** The topology at the end of a scenario; absent if there is none of that title. */
  public Optional<Topology> scenario(String title) {
    return Scenarios.end(admitted, title);
  }

  /** What of the network the simulation does not know yet: then there is no outcome. */
  public List<NotSimulated> notSimulated() {
    return notSimulated;
  }

  /**
   * How the simulation of the baseline ends; not to be asked for while something is {@link
   * #notSimulated}.
   */
  public Outcome outcome() {
    if (!notSimulated.isEmpty()) {
      throw new IllegalStateException("not simulated: " + notSimulated.getFirst());
    }
    if (outcome == null) {
      outcome = Simulation.simulate(admitted);
    }
    return outcome;
  }

  /** All expectations in the order of the text; not evaluated where the text floor has an error. */
  public List<Result> results() {
    if (results == null) {
      results =
          !isSimulated()
              ? Judge.notEvaluated(lowered.topology())
              : new Judge(this::check, this::simulate, PacketTracer::over).judge(admitted);
    }
    return results;
  }

  /** What Azure refuses is found in the text's own topology, not in the admitted one. */
  private List<Finding> check(Topology topology) {
    return topology.equals(admitted) ? modelFindings : AllRules.check(topology);
  }

  private Outcome simulate(Topology topology) {
    return topology.equals(admitted) ? outcome() : Simulation.simulate(topology);
  }

  /** The same, with the suppressions that have ended before a day. */
  public List<Problem> problems(LocalDate today) {
    List<Problem> all = new ArrayList<>(problems());
    all.addAll(Problems.expired(lowered, today));
    return Problems.sorted(all);
  }

  /** The problems of text and model, and those of the outcome where the text has no error. */
  public List<Problem> problems() {
    return problems(finding -> !expected(finding));
  }

  /** What stands against deploying it: what Azure refuses too, where that is expected. */
  public List<Problem> deploymentProblems() {
    return problems(finding -> !expected(finding) || Catalog.refused(finding));
  }

  /** What {@link #problems()} leaves out because the text suppresses it. */
  public List<Problems.Suppressed> suppressed() {
    return Problems.suppressed(lowered, findings(finding -> !expected(finding)));
  }

  private List<Problem> problems(Predicate<Finding> told) {
    Set<Floor> ran = EnumSet.of(Floor.TEXT, Floor.MODEL);
    if (isSimulated()) {
      ran.add(Floor.OUTCOME);
    }
    return Problems.all(lowered, findings(told), ran);
  }

  /** Other findings with their places; what the text suppresses is left out. */
  public List<Problem> placed(List<Finding> findings) {
    return Problems.all(lowered.withoutProblems(), findings, EnumSet.noneOf(Floor.class));
  }

  private boolean isSimulated() {
    return !lowered.hasTextErrors() && notSimulated.isEmpty();
  }

  /** The findings of model and, where the text has no error, outcome. */
  private List<Finding> findings(Predicate<Finding> told) {
    List<Finding> findings = new ArrayList<>(modelFindings);
    findings.addAll(NotEvaluated.of(lowered, notSimulated, results()));
    if (isSimulated()) {
      findings.addAll(AllOutcomeRules.check(admitted, outcome()));
      findings.addAll(Failures.of(admitted, results()).toList());
    }
    return findings.stream().filter(told).toList();
  }

  /** What an {@code expect diagnostic} of the baseline asks for is no news. */
  private boolean expected(Finding finding) {
    return lowered.topology().intents().stream()
        .flatMap(intent -> intent.expectations().stream())
        .flatMap(Expectation::single)
        .anyMatch(
            expectation ->
                expectation instanceof Expectation.Diagnostic diagnostic
                    && diagnostic.rule().equals(finding.rule())
                    && diagnostic.on().equals(finding.element()));
  }
}
