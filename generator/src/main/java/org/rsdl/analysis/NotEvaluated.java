package org.rsdl.analysis;

import java.util.List;
import org.rsdl.intent.Result;
import org.rsdl.lower.Lowered;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Part;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.NotSimulated;

/** Expectations that nobody judges, as findings: {@code expectation-not-evaluated}. */
final class NotEvaluated {
  private NotEvaluated() {}

  /** One finding at each expectation that was not judged, with the reason. */
  static List<Finding> of(Lowered lowered, List<NotSimulated> gaps, List<Result> results) {
    String reason =
        lowered.hasTextErrors()
            ? errors(lowered)
            : gaps.stream()
                .findFirst()
                .map(gap -> "the simulation does not know " + gap + " yet")
                .orElse("what its scenario changes is not simulated yet, or is not there");
    return results.stream()
        .filter(result -> result.status() == Result.Status.NOT_EVALUATED)
        .map(
            result ->
                new Finding(
                    "expectation-not-evaluated",
                    Severity.INFO,
                    result.element(),
                    Part.ELEMENT,
                    0,
                    "not evaluated; " + reason,
                    List.of(),
                    List.of()))
        .toList();
  }

  private static String errors(Lowered lowered) {
    long count = lowered.problems().stream().filter(p -> p.severity() == Severity.ERROR).count();
    return "the model has " + count + (count == 1 ? " error" : " errors");
  }
}
