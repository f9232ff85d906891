package org.rsdl.cli;

import java.util.List;
import org.rsdl.rules.Catalog;
import org.rsdl.rules.Pages;

/** The pages of rules, steps, exchange rules and targets, from the class path. */
final class RulePage {
  private RulePage() {}

  /** The page of that name; refuses a name that has none. */
  static String named(String name) {
    return Pages.ofAny(name, RulePage.class.getClassLoader()).orElseThrow(() -> unknown(name));
  }

  /** Every rule with its worst severity and what its page says first, in the order of the list. */
  static String index() {
    StringBuilder index = new StringBuilder();
    for (Catalog.Entry rule : Catalog.all()) {
      String page = Pages.of(rule.name(), RulePage.class.getClassLoader()).orElse("");
      index.append(
          "%-40s %-7s %s%n"
              .formatted(rule.name(), ProblemText.word(rule.worst()), firstSentence(page)));
    }
    return index.toString();
  }

  /** The first line below the heading, up to its full stop. */
  private static String firstSentence(String page) {
    String text = page.lines().skip(1).filter(line -> !line.isBlank()).findFirst().orElse("");
    int end = text.indexOf(". ");
    return end < 0 ? text.replaceFirst("[.]$", "") : text.substring(0, end);
  }

  private static Stop unknown(String name) {
    if (Catalog.of(name).isPresent()) {
      return Stop.usage("the rule " + name + " is not there yet, nor its page");
    }
    List<String> rules = Catalog.all().stream().map(Catalog.Entry::name).toList();
    return Stop.usage("there is no page of " + Printer.printable(name) + Guess.of(name, rules));
  }
}
