package org.rsdl.syntax;

/**
 * A token that is no white space and no comment.
 *
 * @param type as the parser numbers it
 * @param first whether it is the first of its line
 * @param line from 1
 * @param column from 0
 */
record Lexeme(int type, String text, int offset, boolean first, int line, int column) {

  /** The offset behind it. */
  int end() {
    return offset + text.length();
  }

  boolean isWord() {
    return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_');
  }

  /** The same, read as a token of another type. */
  Lexeme as(int other) {
    return new Lexeme(other, text, offset, first, line, column);
  }

  boolean is(String other) {
    return text.equals(other);
  }
}
