package org.rsdl.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rsdl check}: all problems of all three floors. */
@Command(name = "check", description = "Problems in the text and in what it means.")
final class Check implements Verb {
  /** The words of {@code --fail-on}. */
  enum Level {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO);

    private final Severity mildest;

    Level(Severity mildest) {
      this.mildest = mildest;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean reachedBy(Severity severity) {
      return severity.compareTo(mildest) <= 0;
    }
  }

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "files and folders")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "error, warning or info (default: error)")
  private String failOn = "error";

  @Option(
      names = "--fix",
      description =
          "apply the first fix of errors and warnings, where it takes its problem away and brings"
              + " none; what removes something written, picks a name or an ASN, or touches a"
              + " suppression is left to you")
  private boolean fix;

  @Option(names = "--watch", description = "check again at every change, until Ctrl-C")
  private boolean watch;

  @Override
  public int run(Session session) {
    if (fix && watch) {
      throw Stop.usage("rsdl check takes --fix or --watch, not both");
    }
    Level level = Choice.of("--fail-on", failOn, Level.values(), Level::word);
    Models models = new Models();
    Function<Inputs.Found, Report> check =
        found -> Report.of(Model.of(models, found), LocalDate.now(ZoneId.systemDefault()));
    if (watch) {
      return new Watch(session, paths).run(read -> print(session, check.apply(read), level));
    }
    Inputs.Found read = Inputs.read(session, paths);
    Report found = check.apply(read);
    Report left = fix ? mend(session, found, sources -> check.apply(read.with(sources))) : found;
    print(session, left, level);
    return left.all().stream().anyMatch(problem -> level.reachedBy(problem.severity()))
        ? Exit.PROBLEMS
        : Exit.FINE;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HUMAN, Format.JSON, Format.SARIF, Format.GITHUB, Format.JUNIT);
  }

  /** Writes the files that fixes change, and says which fixes those are. */
  private static Report mend(Session session, Report found, Function<List<Source>, Report> check) {
    Mending mending = Mending.of(found, check);
    int files = Rewrite.of(session, found.model().texts(), mending.left().model().texts());
    if (!session.options().quiet()) {
      mending.done().forEach(done -> session.err().line("fixed " + ProblemText.line(done)));
      String fixes = Account.of(mending.done().size(), "problem");
      session.err().line(fixes + " fixed in " + Account.of(files, "file"));
    }
    return mending.left();
  }

  private static void print(Session session, Report report, Level level) {
    Printer out = session.out();
    switch (session.options().format()) {
      case JSON -> out.exact(json(report));
      case SARIF -> out.exact(Sarif.text(report));
      case GITHUB -> out.exact(GithubCommands.of(report));
      case JUNIT -> out.exact(ProblemJunit.text(report, level));
      default -> {
        report.forEach((n, problem) -> ProblemText.print(out, problem, report.model(), n));
        if (!session.options().quiet()) {
          out.line(report.account());
        }
      }
    }
  }

  private static String json(Report report) {
    JsonObject json = new JsonObject();
    json.addProperty("schema", "rsdl.check/1");
    json.addProperty("files", report.model().files());
    JsonArray array = new JsonArray();
    report.forEach((n, problem) -> array.add(ProblemJson.of(problem, report.model(), n)));
    json.add("problems", array);
    return Json.text(json);
  }
}
