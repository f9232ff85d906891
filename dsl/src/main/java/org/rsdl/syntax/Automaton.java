package org.rsdl.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.jspecify.annotations.Nullable;

/**
 * The grammar as states and the tokens between them. Every question about what may stand where is
 * answered from it, so that a new property of the language needs no word here.
 */
@Singleton
final class Automaton {
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<AbstractRule, State> entries = new HashMap<>();
  private final ParserRule first;

  /**
   * A place in the grammar.
   *
   * @param token the type of the token that leads on, 0 where none is needed
   * @param element what the token or the call is written as
   * @param call the rule that is gone through first
   * @param next where it leads to; none at the end of a rule
   */
  record State(
      int token, @Nullable AbstractElement element, @Nullable AbstractRule call, List<State> next) {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** The automaton of the language; one is enough. */
  @Inject
  Automaton(IGrammarAccess access, ITokenDefProvider tokens) {
    this(access.getGrammar(), tokens.getTokenDefMap());
  }

  /**
   * The automaton of a grammar.
   *
   * @param tokens the parser's token types, as {@code 'keyword'} or {@code RULE_NAME}
   */
  Automaton(Grammar grammar, Map<Integer, String> tokens) {
    tokens.forEach((type, name) -> types.put(name, type));
    List<ParserRule> rules = GrammarUtil.allParserRules(grammar);
    first = rules.getFirst();
    for (ParserRule rule : rules) {
      entries.put(rule, new State(0, null, null, new ArrayList<>()));
    }
    for (ParserRule rule : rules) {
      State end = new State(0, null, null, List.of());
      entry(rule).next.add(compile(rule.getAlternatives(), end));
    }
  }

  /** The rule of a whole text. */
  ParserRule first() {
    return first;
  }

  /** Where a rule begins. */
  State entry(AbstractRule rule) {
    return java.util.Objects.requireNonNull(entries.get(rule), rule.getName());
  }

  /** The type of a keyword, 0 where the word is none. */
  int keyword(String word) {
    return types.getOrDefault("'" + word + "'", 0);
  }

  /** The type of a terminal of the grammar. */
  int terminal(String name) {
    return types.getOrDefault("RULE_" + name, 0);
  }

  private State compile(AbstractElement element, State after) {
    String cardinality = element.getCardinality();
    if (cardinality == null) {
      return once(element, after);
    }
    State turn = new State(0, null, null, new ArrayList<>());
    State body = once(element, cardinality.equals("?") ? after : turn);
    turn.next.add(body);
    turn.next.add(after);
    return cardinality.equals("+") ? body : turn;
  }

  private State once(AbstractElement element, State after) {
    return switch (element) {
      case Assignment a -> compile(a.getTerminal(), after);
      case CrossReference r -> compile(r.getTerminal(), after);
      case EnumLiteralDeclaration literal -> once(literal.getLiteral(), after);
      case Keyword k -> new State(keyword(k.getValue()), k, null, List.of(after));
      case RuleCall call when call.getRule() instanceof ParserRule rule ->
          new State(0, call, rule, List.of(after));
      case RuleCall call when call.getRule() instanceof EnumRule rule ->
          compile(rule.getAlternatives(), after);
      case RuleCall call ->
          new State(terminal(call.getRule().getName()), call, null, List.of(after));
      case Alternatives choice ->
          new State(
              0, null, null, choice.getElements().stream().map(e -> compile(e, after)).toList());
      case Group group -> {
        State next = after;
        for (AbstractElement e : group.getElements().reversed()) {
          next = compile(e, next);
        }
        yield next;
      }
      default -> after;
    };
  }
}
