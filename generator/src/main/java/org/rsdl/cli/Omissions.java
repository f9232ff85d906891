package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import org.rsdl.analysis.Analysis;
import org.rsdl.deploy.LeftOut;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Part;
import org.rsdl.rules.Severity;

/** What the targets leave out of what they write: {@code target-cannot-express}. */
final class Omissions {
  private Omissions() {}

  /** Prints a warning for each, and returns them. */
  static List<Problem> tell(Session session, Model model, Targets wanted) {
    List<Problem> problems = new ArrayList<>();
    for (Analysis network : model.networks()) {
      List<Finding> findings = new ArrayList<>();
      for (Targets.One target : wanted.all()) {
        for (LeftOut left : target.emitter().leftOut(network.topology())) {
          findings.add(finding(network, target, wanted, left));
        }
      }
      for (Problem problem : network.placed(findings)) {
        problems.add(problem);
        ProblemText.print(session.err(), problem, model, network);
      }
    }
    return problems;
  }

  private static Finding finding(
      Analysis network, Targets.One target, Targets wanted, LeftOut left) {
    return new Finding(
        "target-cannot-express",
        Severity.WARNING,
        left.element(),
        Part.ELEMENT,
        0,
        "%s does not say %s yet; %s is left out of %s"
            .formatted(
                target.emitter().name(),
                left.what(),
                network.topology().shortest(left.element()),
                wanted.shown(target.folder())),
        List.of(),
        List.of());
  }
}
