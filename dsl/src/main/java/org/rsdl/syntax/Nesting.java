package org.rsdl.syntax;

/** How deep brackets and sums nest, so that no text makes the parser too deep for its stack. */
final class Nesting {
  /** Blocks and brackets inside each other. */
  static final int DEEPEST = 100;

  /** Operators of one expression. */
  static final int LONGEST = 500;

  private int depth;
  private int operators;

  /** Takes the next token in; whether it goes too deep. */
  boolean exceededBy(String token) {
    switch (token) {
      case "{", "(", "[" -> {
        depth++;
        operators = 0;
      }
      case "}", ")", "]" -> {
        depth = Math.max(0, depth - 1);
        operators = 0;
      }
      case ",", "=" -> operators = 0;
      case "+", "*" -> operators++;
      default -> {}
    }
    return depth > DEEPEST || operators > LONGEST;
  }
}
