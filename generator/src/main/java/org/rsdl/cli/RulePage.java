package org.rsdl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rsdl.rules.Catalog;

/** The pages of rules, steps, exchange rules and targets, from the class path. */
final class RulePage {
  private RulePage() {}

  /** Where pages lie on the class path. */
  private static final List<String> ROOMS = List.of("rules", "verdict", "simulate", "emit");

  /** The page of that name; refuses a name that has none. */
  static String named(String name) {
    return page(name).orElseThrow(() -> unknown(name));
  }

  private static Stop unknown(String name) {
    if (Catalog.of(name).isPresent()) {
      return Stop.usage("the rule " + name + " is not there yet, nor its page");
    }
    List<String> rules = Catalog.all().stream().map(Catalog.Entry::name).toList();
    return Stop.usage("there is no page of " + Printer.printable(name) + Guess.of(name, rules));
  }

  /** The page of that name; names are kebab-case words, so no path gets through. */
  private static Optional<String> page(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    for (String room : ROOMS) {
      try (InputStream page =
          RulePage.class.getResourceAsStream("/org/rsdl/" + room + "/" + name + ".md")) {
        if (page != null) {
          return Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.empty();
  }
}
