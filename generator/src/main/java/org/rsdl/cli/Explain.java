package org.rsdl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.rules.AllRules;
import org.rsdl.rules.TopologyRule;
import org.rsdl.verdict.AllOutcomeRules;
import org.rsdl.verdict.OutcomeRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rsdl explain}: the page of a rule. */
@Command(
    name = "explain",
    description = "Why a route is there, or why not (PREFIX at NODE); the page of a rule (RULE).")
final class Explain implements Verb {
  /** Where pages lie on the class path. */
  private static final List<String> ROOMS = List.of("rules", "verdict", "simulate", "emit");

  @Parameters(
      paramLabel = "PREFIX at NODE [PATH...] | RULE",
      arity = "1..*",
      description = "what to explain")
  private List<String> words = new ArrayList<>();

  @Override
  public int run(Session session) {
    if (words.size() > 1) {
      throw Stop.usage("rsdl explain PREFIX at NODE is not there yet");
    }
    session.humanOnly("explain RULE");
    session.out().text(page(words.getFirst()).orElseThrow(() -> unknown(words.getFirst())));
    return Exit.FINE;
  }

  private static Stop unknown(String rule) {
    List<String> rules =
        Stream.concat(
                AllRules.RULES.stream().map(TopologyRule::code),
                AllOutcomeRules.RULES.stream().map(OutcomeRule::code))
            .toList();
    return Stop.usage("there is no page of " + Printer.printable(rule) + Guess.of(rule, rules));
  }

  /** The page of that name; names are kebab-case words, so no path gets through. */
  private static Optional<String> page(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    for (String room : ROOMS) {
      try (InputStream page =
          Explain.class.getResourceAsStream("/org/rsdl/" + room + "/" + name + ".md")) {
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
