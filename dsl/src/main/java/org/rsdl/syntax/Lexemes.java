package org.rsdl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** The tokens of a text that are no white space and no comment, and its end. */
final class Lexemes {
  private Lexemes() {}

  static List<Lexeme> of(TokenSource lexer, Set<Integer> hidden, String text) {
    List<Lexeme> tokens = new ArrayList<>();
    int offset = 0;
    int line = 1;
    int lineStart = 0;
    int lastLine = 0;
    for (Token t = lexer.nextToken(); t.getType() != Token.EOF; t = lexer.nextToken()) {
      String token = t.getText();
      if (!hidden.contains(t.getType())) {
        tokens.add(
            new Lexeme(t.getType(), token, offset, line != lastLine, line, offset - lineStart));
        lastLine = line;
      }
      for (int i = token.indexOf('\n'); i >= 0; i = token.indexOf('\n', i + 1)) {
        line++;
        lineStart = offset + i + 1;
      }
      offset += token.length();
    }
    tokens.add(
        new Lexeme(Token.EOF, "", text.length(), line != lastLine, line, offset - lineStart));
    return tokens;
  }
}
