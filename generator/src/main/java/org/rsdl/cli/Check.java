package org.rsdl.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Problem;
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

  @Option(names = "--fix", description = "not there yet")
  private boolean fix;

  @Option(names = "--watch", description = "not there yet")
  private boolean watch;

  @Override
  public int run(Session session) {
    if (fix || watch) {
      throw Stop.usage("rsdl check " + (fix ? "--fix" : "--watch") + " is not there yet");
    }
    Level level = Choice.of("--fail-on", failOn, Level.values(), Level::word);
    Model model = Model.load(session, paths);
    Map<Analysis, List<Problem>> problems = new LinkedHashMap<>();
    model
        .networks()
        .forEach(
            network ->
                problems.put(network, network.problems(LocalDate.now(ZoneId.systemDefault()))));
    if (session.options().json()) {
      session.out().exact(json(model, problems));
    } else {
      print(session, model, problems);
    }
    return problems.values().stream()
            .flatMap(List::stream)
            .anyMatch(problem -> level.reachedBy(problem.severity()))
        ? Exit.PROBLEMS
        : Exit.FINE;
  }

  private static void print(Session session, Model model, Map<Analysis, List<Problem>> problems) {
    problems.forEach(
        (network, found) ->
            found.forEach(problem -> ProblemText.print(session.out(), problem, model, network)));
    if (!session.options().quiet()) {
      List<Problem> all = problems.values().stream().flatMap(List::stream).toList();
      session.out().line(Account.of(model.texts().size(), "file") + ": " + Account.of(all));
    }
  }

  private static String json(Model model, Map<Analysis, List<Problem>> problems) {
    JsonObject json = new JsonObject();
    json.addProperty("schema", "rsdl.check/1");
    json.addProperty("files", model.texts().size());
    JsonArray array = new JsonArray();
    problems.forEach(
        (network, found) ->
            found.forEach(problem -> array.add(ProblemJson.of(problem, model, network))));
    json.add("problems", array);
    return Json.text(json);
  }
}
