package org.rsdl.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** The tokens of a text as its mending reads them. */
final class MendedTokens implements TokenSource {
  private final TokenSource lexer;
  private final CharStream text;
  private final Mending mending;
  private final int hidden;
  private final Deque<Token> ready = new ArrayDeque<>();

  /** Tokens of a lexer; what is left out becomes tokens of a hidden type. */
  MendedTokens(TokenSource lexer, CharStream text, Mending mending, int hidden) {
    this.lexer = lexer;
    this.text = text;
    this.mending = mending;
    this.hidden = hidden;
  }

  @Override
  public Token nextToken() {
    if (ready.isEmpty()) {
      Token token = lexer.nextToken();
      int offset =
          token.getType() == Token.EOF ? text.size() : ((CommonToken) token).getStartIndex();
      for (int type : mending.addedAt(offset)) {
        ready.add(new CommonToken(text, type, Token.DEFAULT_CHANNEL, offset, offset - 1));
      }
      if (token.getType() != Token.EOF) {
        boolean out = mending.isLeftOut(offset);
        token.setType(out ? hidden : mending.type(offset, token.getType()));
      }
      ready.add(token);
    }
    return ready.removeFirst();
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }
}
