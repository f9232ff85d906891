package org.rsdl.syntax;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a text that does not parse.
 *
 * @param rule the rule's name
 * @param related another place that belongs to it
 * @param data values for quick fixes
 */
public record SyntaxProblem(
    String rule, String message, Span at, Optional<Related> related, List<String> data) {
  public SyntaxProblem {
    data = List.copyOf(data);
  }

  /** A stretch of the text. */
  public record Span(int offset, int length) {}

  /** Another place, with its role. */
  public record Related(String message, Span at) {}

  static SyntaxProblem of(String rule, Lexeme at, String message, String... data) {
    return new SyntaxProblem(
        rule, message, new Span(at.offset(), at.text().length()), Optional.empty(), List.of(data));
  }

  SyntaxProblem at(int offset, int length) {
    return new SyntaxProblem(rule, message, new Span(offset, length), related, data);
  }

  SyntaxProblem related(String role, Lexeme place) {
    return new SyntaxProblem(
        rule,
        message,
        at,
        Optional.of(new Related(role, new Span(place.offset(), place.text().length()))),
        data);
  }
}
