package org.rsdl.syntax;

import java.util.Optional;
import java.util.Set;

/** Marks that other languages write between a property and its value, or behind it. */
final class Punctuation {
  private static final Set<String> MARKS = Set.of(":", "=", ";");

  private Punctuation() {}

  static Optional<Mistake> mistake(Situation here) {
    String mark = here.token().text();
    boolean another =
        here.takes(here.keyword("=")) || (!here.isWhole() && here.takes(here.keyword(",")));
    if (!MARKS.contains(mark) || another || here.at() == 0 || here.expected().isNewName()) {
      return Optional.empty();
    }
    SyntaxProblem problem =
        here.isWhole()
            ? SyntaxProblem.of(
                "punctuation-not-used",
                here.token(),
                "'%s' stands after %s; a property is followed by its value alone"
                    .formatted(mark, Wording.shown(here.before())))
            : between(mark, here.before().text(), here.token());
    return Optional.of(new Mistake(problem, new Remedy.Skip()));
  }

  static SyntaxProblem between(String mark, String property, Lexeme at) {
    return SyntaxProblem.of(
        "punctuation-not-used",
        at,
        "'%s' stands between %s and its value; a property is followed by its value alone"
            .formatted(mark, property));
  }
}
