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

  private static Stop unknown(String name) {
    if (Catalog.of(name).isPresent()) {
      return Stop.usage("the rule " + name + " is not there yet, nor its page");
    }
    List<String> rules = Catalog.all().stream().map(Catalog.Entry::name).toList();
    return Stop.usage("there is no page of " + Printer.printable(name) + Guess.of(name, rules));
  }
}
