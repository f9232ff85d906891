package org.rsdl.syntax;

import java.util.Optional;
import org.rsdl.syntax.SyntaxProblem.Span;

/** Literals that stop in the middle, where the grammar itself asks for whole ones. */
final class Literals {
  private static final String INCOMPLETE = "incomplete-literal";

  private Literals() {}

  static Optional<Mistake> mistake(Situation here) {
    Lexeme token = here.token();
    Automaton automaton = here.machine().automaton();
    if (token.type() == automaton.terminal("PARTIAL")) {
      return glued(here).or(() -> partial(here));
    }
    boolean address =
        token.type() == automaton.terminal("IPV4") || token.type() == automaton.terminal("IPV6");
    if (address && here.expected().has("a prefix") && !here.expected().has("an address")) {
      String message = token.text() + " is not a whole prefix; " + prefix(token.text());
      return Optional.of(
          new Mistake(
              SyntaxProblem.of(INCOMPLETE, token, message),
              new Remedy.Retype(automaton.terminal("PARTIAL"))));
    }
    return Optional.empty();
  }

  private static String prefix(String text) {
    return text.contains(":")
        ? "an IPv6 prefix is written fd00:1::/48"
        : "an IPv4 prefix is written 10.0.0.0/16";
  }

  /** A keyword of hexadecimal letters and its colon are one token: {@code bfd:}. */
  private static Optional<Mistake> glued(Situation here) {
    Lexeme token = here.token();
    String word = token.text().substring(0, token.text().length() - 1);
    if (!token.text().endsWith(":") || !here.expected().words().contains(word)) {
      return Optional.empty();
    }
    SyntaxProblem problem = Punctuation.between(":", word, token);
    return Optional.of(
        new Mistake(
            new SyntaxProblem(
                problem.rule(),
                problem.message(),
                new Span(token.end() - 1, 1),
                problem.related(),
                problem.data()),
            new Remedy.Retype(here.keyword(word))));
  }

  private static Optional<Mistake> partial(Situation here) {
    String text = here.token().text();
    String whole = null;
    if (here.expected().has("an ASN") && text.matches("[0-9]+\\.")) {
      whole = "ASN; an ASN is written 65001, or 65000.10 in the dotted form";
    } else if (here.expected().has("a community") && text.matches("[0-9:]+")) {
      whole = "community; a community has two numbers, as in 65001:100, or three";
    } else if (here.expected().has("an address")) {
      whole = "address; an IPv4 address has four numbers, as in 10.0.0.4";
    }
    return Optional.ofNullable(whole)
        .map(w -> SyntaxProblem.of(INCOMPLETE, here.token(), text + " is not a whole " + w))
        .map(Mistake::leavingOut);
  }
}
