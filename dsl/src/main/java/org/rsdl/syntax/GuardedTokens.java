package org.rsdl.syntax;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** The tokens of a text up to where it nests too deep; it cannot be whole there. */
final class GuardedTokens implements TokenSource {
  private final TokenSource lexer;
  private final Nesting nesting = new Nesting();
  private boolean tooDeep;

  GuardedTokens(TokenSource lexer) {
    this.lexer = lexer;
  }

  @Override
  public Token nextToken() {
    if (tooDeep) {
      return Token.EOF_TOKEN;
    }
    Token token = lexer.nextToken();
    tooDeep = token.getType() != Token.EOF && nesting.exceededBy(token.getText());
    return token;
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }
}
