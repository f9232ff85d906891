package org.rsdl.cli;

import java.util.List;
import org.rsdl.analysis.Analysis;
import org.rsdl.model.Scenario;

/** The titles of scenarios, as {@code --scenario} names them. */
final class Titles {
  private Titles() {}

  /** Refuses a title that no network has. */
  static void check(String title, List<Analysis> networks) {
    List<String> titles =
        networks.stream()
            .flatMap(network -> network.lowered().topology().scenarios().stream())
            .map(Scenario::title)
            .toList();
    if (!titles.contains(title)) {
      throw Stop.usage(
          "there is no scenario '%s'%s".formatted(Printer.printable(title), known(title, titles)));
    }
  }

  private static String known(String title, List<String> titles) {
    String guess = Guess.of(title, titles);
    if (!guess.isEmpty() || titles.isEmpty()) {
      return guess;
    }
    return "; there are: " + Printer.printable(String.join("; ", titles));
  }
}
