package org.rsdl.syntax;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.rsdl.parser.antlr.RsdlParser;

/**
 * The parser that is not stopped by a mistake. A text that does not parse is mended, which finds
 * what to say of it, and parsed again; the nodes show it as it was typed.
 */
public class MendingParser extends RsdlParser {
  private static final Set<String> HIDDEN = Set.of("RULE_WS", "RULE_ML_COMMENT", "RULE_SL_COMMENT");

  @Inject private Automaton automaton;
  @Inject private ITokenDefProvider types;

  /** A text with its mending, on the way to the lexer. */
  private static final class MendedText extends ANTLRStringStream {
    private final Mending mending;

    MendedText(String text, Mending mending) {
      super(text);
      this.mending = mending;
    }
  }

  @Override
  protected IParseResult doParse(
      String rule, CharStream text, NodeModelBuilder nodes, int lookAhead) {
    IParseResult parsed = super.doParse(rule, text, nodes, lookAhead);
    if (!parsed.hasSyntaxErrors() || !rule.equals(getDefaultRuleName())) {
      return parsed;
    }
    String typed = text.size() == 0 ? "" : text.substring(0, text.size() - 1);
    Mending mending = mend(typed);
    return mending.problems().isEmpty()
        ? parsed
        : super.doParse(rule, new MendedText(typed, mending), new MendedNodes(mending), 0);
  }

  private Mending mend(String text) {
    Map<Integer, String> all = new HashMap<>(types.getTokenDefMap());
    Set<Integer> hidden =
        all.entrySet().stream()
            .filter(e -> HIDDEN.contains(e.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Machine machine = new Machine(automaton);
    TokenSource lexer = super.createLexer(new ANTLRStringStream(text));
    return Mender.mend(machine, Lexemes.of(lexer, hidden, text));
  }

  @Override
  protected TokenSource createLexer(CharStream text) {
    TokenSource lexer = super.createLexer(text);
    if (text instanceof MendedText mended) {
      int space =
          types.getTokenDefMap().entrySet().stream()
              .filter(e -> e.getValue().equals("RULE_WS"))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElseThrow();
      return new MendedTokens(lexer, text, mended.mending, space);
    }
    return new GuardedTokens(lexer);
  }
}
