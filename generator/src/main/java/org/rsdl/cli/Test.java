package org.rsdl.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rsdl.analysis.Analysis;
import org.rsdl.intent.Result;
import org.rsdl.intent.Result.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rsdl test}: the expectations of intents and scenarios. */
@Command(name = "test", description = "Expectations and scenarios.")
final class Test implements Verb {
  @Parameters(paramLabel = "PATH", arity = "0..*", description = "files and folders")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "-k",
      paramLabel = "TEXT",
      description = "only expectations that hold this text in their line, intent or scenario")
  private String text = "";

  @Option(names = "--scenario", paramLabel = "TITLE", description = "only those of one scenario")
  private String scenario = "";

  @Override
  public int run(Session session) {
    Model model = Model.load(session, paths);
    if (!scenario.isEmpty()) {
      Titles.check(scenario, model.networks());
    }
    Map<Analysis, List<Result>> results = new LinkedHashMap<>();
    for (Analysis network : model.networks()) {
      results.put(network, network.results().stream().filter(this::wanted).toList());
    }
    List<Result> all = results.values().stream().flatMap(List::stream).toList();
    if (all.isEmpty() && !text.isEmpty()) {
      throw Stop.usage("no expectation holds '" + Printer.printable(text) + "'");
    }
    boolean refused = model.refusedForText(session);
    print(session, results);
    return refused ? Exit.TEXT : passed(all) ? Exit.FINE : Exit.PROBLEMS;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HUMAN, Format.JSON, Format.JUNIT, Format.GITHUB);
  }

  private static void print(Session session, Map<Analysis, List<Result>> results) {
    Printer out = session.out();
    switch (session.options().format()) {
      case JSON -> out.exact(ResultJson.text(results));
      case JUNIT -> out.exact(ResultJunit.text(results));
      case GITHUB -> out.exact(GithubCommands.of(results));
      default -> new ResultText(out).print(results, session.options().quiet());
    }
  }

  private static boolean passed(List<Result> results) {
    return results.stream().allMatch(result -> result.status() == Status.PASSED);
  }

  private boolean wanted(Result result) {
    return (scenario.isEmpty() || scenario.equals(result.scenario().orElse("")))
        && (holds(result.text()) || holds(result.intent()) || holds(result.scenario().orElse("")));
  }

  private boolean holds(String words) {
    return words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
