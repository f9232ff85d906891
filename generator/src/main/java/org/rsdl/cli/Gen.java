package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.analysis.Analysis;
import org.rsdl.intent.Result;
import org.rsdl.lower.Problem;
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
      description = "what to write (default: that of rsdl.toml, else all there are)")
  private List<String> targets = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", description = "where to (default: out)")
  private String out = "";

  @Option(names = "--check", description = "write nothing; fail where a file would change")
  private boolean check;

  @Option(names = "--force", description = "write in spite of problems of the model")
  private boolean force;

  @Override
  public int run(Session session) {
    session.humanOnly("gen");
    Targets.of(targets);
    Model model = Model.load(session, paths);
    if (model.refusedForText(session)) {
      return Exit.TEXT;
    }
    model.networks().forEach(Simulated::check);
    List<Problem> problems = problems(session, model);
    Optional<String> folderOfCall = Optional.of(out).filter(o -> !o.isEmpty());
    Targets wanted = Targets.of(session, targets, folderOfCall, model.project());
    problems.addAll(Omissions.tell(session, model, wanted));
    if (!force && problems.stream().anyMatch(Gen::isError)) {
      session.err().line("nothing written: " + Account.of(problems) + " (--force writes anyway)");
      return Exit.PROBLEMS;
    }
    OutputFolder folder = new OutputFolder(wanted.top());
    List<Produced> produced = Produced.of(model.networks(), wanted.all());
    List<String> differences = folder.differences(produced);
    if (!check) {
      folder.write(produced);
    }
    if (!session.options().quiet()) {
      account(session, produced, differences.size(), wanted);
      session.out().line(ResultText.summary(results(model)) + "; " + Account.of(problems));
      folder
          .others(produced)
          .forEach(path -> session.err().line("left alone: " + wanted.shown(path)));
    }
    if (!check) {
      return Exit.FINE;
    }
    differences.forEach(path -> session.out().line("differs: " + wanted.shown(path)));
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

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static List<Result> results(Model model) {
    return model.networks().stream().flatMap(network -> network.results().stream()).toList();
  }

  private void account(Session session, List<Produced> produced, int different, Targets wanted) {
    int all = 0;
    for (Produced target : produced) {
      int files = target.files().size();
      session
          .out()
          .line("%-9s %s".formatted(Account.of(files, "file"), wanted.shown(target.folder())));
      all += files;
    }
    String changed = check ? different + " would change" : different + " written";
    session
        .out()
        .line(Account.of(all, "file") + ": " + changed + ", " + (all - different) + " as before");
  }
}
