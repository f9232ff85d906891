package org.rsdl.cli;

import static org.rsdl.cli.Printer.printable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rsdl.analysis.Analysis;
import org.rsdl.cli.Printer.Style;
import org.rsdl.intent.Result;
import org.rsdl.intent.Result.Status;
import org.rsdl.intent.Result.Witness;
import org.rsdl.lower.Origins;

/** Results for people: a line each under the title of its intent or scenario. */
final class ResultText {
  private final Printer out;

  ResultText(Printer out) {
    this.out = out;
  }

  /** All results; the network's name stands above where there are several. */
  void print(Map<Analysis, List<Result>> results, boolean quiet) {
    results.forEach(
        (network, list) -> {
          if (results.size() > 1 && !list.isEmpty()) {
            out.line(out.styled(Style.STRONG, "network " + network.topology().network()));
          }
          print(list, network.lowered().origins());
        });
    if (!quiet) {
      out.line(summary(results.values().stream().flatMap(List::stream).toList()));
    }
  }

  private void print(List<Result> results, Origins origins) {
    String above = "";
    for (Result result : results) {
      String title = title(result);
      if (!title.equals(above)) {
        out.line(out.styled(Style.STRONG, printable(title)));
        above = title;
      }
      print(result, origins);
    }
  }

  /** The title of its scenario or else of its intent. */
  static String title(Result result) {
    String intent = result.intent().isEmpty() ? "without intent" : result.intent();
    return result.scenario().map(scenario -> "scenario: " + scenario).orElse(intent);
  }

  private void print(Result result, Origins origins) {
    String mark =
        switch (result.status()) {
          case PASSED -> out.styled(Style.GOOD, "✓");
          case FAILED -> out.styled(Style.ERROR, "✗");
          case NOT_EVALUATED -> out.styled(Style.WARNING, "-");
        };
    String place =
        result.status() == Status.PASSED
            ? ""
            : origins.of(result.element()).map(p -> "  " + p.file() + ":" + p.line()).orElse("");
    out.line("  " + mark + " " + printable(result.text()) + out.styled(Style.FAINT, place));
    result.witness().ifPresent(this::print);
  }

  private void print(Witness witness) {
    account(witness).lines().forEach(line -> out.line("      " + line));
  }

  /** Where it fails and, in a line of its own, what mends it. */
  static String account(Witness witness) {
    String reason = witness.reason().replace('-', ' ');
    String prefix = witness.prefix().map(p -> p + ", ").orElse("");
    String change = witness.change().map(c -> "\n" + c + " mends it").orElse("");
    return "at " + witness.node() + ": " + prefix + reason + change;
  }

  /** {@code 8 passed, 0 failed}. */
  static String summary(List<Result> results) {
    List<String> parts = new ArrayList<>();
    parts.add(count(results, Status.PASSED) + " passed");
    parts.add(count(results, Status.FAILED) + " failed");
    if (count(results, Status.NOT_EVALUATED) > 0) {
      parts.add(count(results, Status.NOT_EVALUATED) + " not evaluated");
    }
    return String.join(", ", parts);
  }

  /** How many ended so. */
  static long count(List<Result> results, Status status) {
    return results.stream().filter(result -> result.status() == status).count();
  }
}
