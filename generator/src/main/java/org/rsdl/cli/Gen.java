package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import org.rsdl.analysis.Analysis;
import org.rsdl.deploy.LeftOut;
import org.rsdl.emit.Emitter;
import org.rsdl.intent.Result;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Part;
import org.rsdl.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rsdl gen}: checks, simulates, judges, and writes what makes the network. */
@Command(name = "gen", description = "Runnable configurations.")
final class Gen implements Verb {
  @Parameters(paramLabel = "PATH", arity = "0..*", description = "files and folders")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--target",
      paramLabel = "T",
      split = ",",
      description = "what to write (default: all there are)")
  private List<String> targets = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", description = "where to (default: out)")
  private String out = "out";

  @Option(names = "--check", description = "write nothing; fail where a file would change")
  private boolean check;

  @Option(names = "--force", description = "write in spite of problems of the model")
  private boolean force;

  @Override
  public int run(Session session) {
    session.humanOnly("gen");
    List<Emitter> emitters = Targets.of(targets);
    Model model = Model.load(session, paths);
    if (model.refusedForText(session)) {
      return Exit.TEXT;
    }
    model.networks().forEach(Simulated::check);
    List<Problem> problems = problems(session, model);
    problems.addAll(leftOut(session, model, emitters));
    if (!force && problems.stream().anyMatch(Gen::isError)) {
      session.err().line("nothing written: " + Account.of(problems) + " (--force writes anyway)");
      return Exit.PROBLEMS;
    }
    OutputFolder folder = new OutputFolder(session.path(out));
    List<Produced> produced = Produced.of(model.networks(), emitters);
    List<String> differences = folder.differences(produced);
    if (!check) {
      folder.write(produced);
    }
    if (!session.options().quiet()) {
      account(session, produced, differences.size());
      session.out().line(ResultText.summary(results(model)) + "; " + Account.of(problems));
      folder.others(produced).forEach(path -> session.err().line("left alone: " + shown(path)));
    }
    if (!check) {
      return Exit.FINE;
    }
    differences.forEach(path -> session.out().line("differs: " + shown(path)));
    return differences.isEmpty() ? Exit.FINE : Exit.PROBLEMS;
  }

  /** All problems; the errors are printed. */
  private static List<Problem> problems(Session session, Model model) {
    List<Problem> problems = new ArrayList<>();
    for (Analysis network : model.networks()) {
      for (Problem problem : network.deploymentProblems()) {
        problems.add(problem);
        if (isError(problem)) {
          ProblemText.print(session.err(), problem, model, network);
        }
      }
    }
    return problems;
  }

  /** What the targets leave out, as warnings; they are printed. */
  private List<Problem> leftOut(Session session, Model model, List<Emitter> emitters) {
    List<Problem> problems = new ArrayList<>();
    for (Analysis network : model.networks()) {
      List<Finding> findings = new ArrayList<>();
      for (Emitter emitter : emitters) {
        for (LeftOut left : emitter.leftOut(network.topology())) {
          findings.add(finding(network, emitter, left));
        }
      }
      for (Problem problem : network.placed(findings)) {
        problems.add(problem);
        ProblemText.print(session.err(), problem, model, network);
      }
    }
    return problems;
  }

  private Finding finding(Analysis network, Emitter emitter, LeftOut left) {
    String element = network.topology().shortest(left.element());
    return new Finding(
        "target-cannot-express",
        Severity.WARNING,
        left.element(),
        Part.ELEMENT,
        0,
        "%s does not say %s yet; %s is left out of %s"
            .formatted(emitter.name(), left.what(), element, out + "/" + emitter.name()),
        List.of(),
        List.of());
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static List<Result> results(Model model) {
    return model.networks().stream().flatMap(network -> network.results().stream()).toList();
  }

  private void account(Session session, List<Produced> produced, int different) {
    int all = 0;
    for (Produced target : produced) {
      int files = target.files().size();
      session.out().line("%-9s %s".formatted(Account.of(files, "file"), shown(target.folder())));
      all += files;
    }
    String changed = check ? different + " would change" : different + " written";
    session
        .out()
        .line(Account.of(all, "file") + ": " + changed + ", " + (all - different) + " as before");
  }

  private String shown(String path) {
    return Printer.printable(out.endsWith("/") ? out + path : out + "/" + path);
  }
}
