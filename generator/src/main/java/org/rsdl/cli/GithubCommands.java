package org.rsdl.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rsdl.analysis.Analysis;
import org.rsdl.intent.Result;
import org.rsdl.intent.Result.Status;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Severity;

/**
 * Problems and failed expectations as annotations of GitHub Actions. Source: GitHub Docs, Workflow
 * commands for GitHub Actions; actions/toolkit, packages/core/src/command.ts for what is escaped.
 */
final class GithubCommands {
  private GithubCommands() {}

  /** A command for each problem; the rule is the title. */
  static String of(Report report) {
    StringBuilder text = new StringBuilder();
    report.forEach((network, problem) -> text.append(of(problem)));
    return text.toString();
  }

  /** A command for each expectation that did not pass; its intent or scenario is the title. */
  static String of(Map<Analysis, List<Result>> results) {
    StringBuilder text = new StringBuilder();
    results.forEach(
        (network, list) ->
            list.stream()
                .filter(result -> result.status() != Status.PASSED)
                .forEach(result -> text.append(of(result, network))));
    return text.toString();
  }

  private static String of(Problem problem) {
    StringBuilder message = new StringBuilder(problem.message());
    for (Problem.Related related : problem.related()) {
      Place at = related.place();
      message.append("\n%s: %s:%d".formatted(related.message(), at.file(), at.line()));
    }
    Map<String, String> properties = place(problem.place());
    properties.put("title", problem.rule());
    return command(level(problem.severity()), properties, message.toString());
  }

  private static String of(Result result, Analysis network) {
    Optional<Place> place = network.lowered().origins().of(result.element());
    Map<String, String> properties = new LinkedHashMap<>();
    place.ifPresent(p -> properties.putAll(place(p)));
    properties.put("title", ResultText.title(result));
    boolean failed = result.status() == Status.FAILED;
    String what = failed ? "does not hold" : "was not evaluated";
    String message = "'%s' %s".formatted(result.text(), what);
    String why = result.witness().map(w -> "\n" + ResultText.account(w)).orElse("");
    return command(failed ? "error" : "warning", properties, message + why);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, HINT -> "notice";
    };
  }

  /** GitHub takes columns only where first and last line are one. */
  private static Map<String, String> place(Place place) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("file", place.file());
    properties.put("line", String.valueOf(place.line()));
    properties.put("endLine", String.valueOf(place.endLine()));
    if (place.line() == place.endLine()) {
      properties.put("col", String.valueOf(place.column()));
      properties.put("endColumn", String.valueOf(place.endColumn()));
    }
    return properties;
  }

  private static String command(String name, Map<String, String> properties, String message) {
    String list =
        properties.entrySet().stream()
            .map(p -> p.getKey() + "=" + property(p.getValue()))
            .collect(Collectors.joining(","));
    return "::%s %s::%s\n".formatted(name, list, data(message));
  }

  private static String data(String text) {
    return Printer.printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
