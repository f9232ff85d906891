package org.rsdl.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rsdl.analysis.Analysis;
import org.rsdl.cli.JunitXml.Case;
import org.rsdl.cli.JunitXml.End;
import org.rsdl.intent.Result;
import org.rsdl.lower.Place;

/** Expectations as tests: a suite for each intent and scenario, by its title. */
final class ResultJunit {
  private ResultJunit() {}

  static String text(Map<Analysis, List<Result>> results) {
    Map<String, List<Case>> suites = new LinkedHashMap<>();
    results.forEach(
        (network, list) -> {
          String prefix = results.size() == 1 ? "" : network.topology().network() + ": ";
          for (Result result : list) {
            String title = prefix + ResultText.title(result);
            suites.computeIfAbsent(title, t -> new ArrayList<>()).add(test(title, result, network));
          }
        });
    return JunitXml.of("rsdl test", suites);
  }

  private static Case test(String title, Result result, Analysis network) {
    Optional<Place> place = network.lowered().origins().of(result.element());
    return new Case(
        title,
        result.text(),
        place.map(Place::file).orElse(""),
        place.map(Place::line),
        end(result));
  }

  private static End end(Result result) {
    return switch (result.status()) {
      case PASSED -> new End.Passed();
      case FAILED -> {
        String why = result.witness().map(ResultText::account).orElse("does not hold");
        yield new End.Failed("failed", why, result.text() + "\n" + why);
      }
      case NOT_EVALUATED -> new End.Skipped("not evaluated; the text has errors");
    };
  }
}
