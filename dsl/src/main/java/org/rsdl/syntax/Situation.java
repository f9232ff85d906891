package org.rsdl.syntax;

import java.util.List;
import org.rsdl.syntax.Machine.Position;

/**
 * A token that cannot stand where it stands.
 *
 * @param tokens the whole text; the last is its end
 * @param at the index of the token
 * @param readings what was read up to it
 * @param blocks those that are open, the innermost first
 */
record Situation(
    Machine machine, List<Lexeme> tokens, int at, List<Position> readings, List<Block> blocks) {

  Lexeme token() {
    return tokens.get(at);
  }

  /** The token before; the first of the text has none. */
  Lexeme before() {
    return tokens.get(Math.max(0, at - 1));
  }

  Block block() {
    return blocks.getFirst();
  }

  /** What could stand here. */
  Expected expected() {
    return Expected.at(readings);
  }

  /** Whether what the block holds is whole, so that a member could begin here. */
  boolean isWhole() {
    return block().whole == at;
  }

  boolean takes(int type) {
    return machine.takes(readings, type);
  }

  /** Whether the token is followed by this one. */
  boolean isFollowedBy(String text) {
    return at + 1 < tokens.size() && tokens.get(at + 1).is(text);
  }

  /** Whether the text goes on behind the token if it is taken for one of this type. */
  boolean fits(int type) {
    List<Position> next = machine.follow(readings, type);
    return !next.isEmpty()
        && at + 1 < tokens.size()
        && machine.takes(next, tokens.get(at + 1).type());
  }

  int keyword(String word) {
    return machine.automaton().keyword(word);
  }

  /** Whether the token begins a member of a block, on a line of its own. */
  boolean beginsMember() {
    return token().first()
        && token().isWord()
        && blocks.stream().anyMatch(b -> machine.takes(b.start, token().type()));
  }

  /**
   * Whether a brace is missing before the token: it begins a declaration, no further right than the
   * block does, and the text has more opening braces than closing ones.
   */
  boolean endsBlock() {
    return !block().isText()
        && token().first()
        && machine.takes(blocks.getLast().start, token().type())
        && !machine.takes(block().start, token().type())
        && token().column() <= block().head.getFirst().column()
        && missingBraces() > 0;
  }

  /** How many blocks of the whole text have no end. */
  int missingBraces() {
    int open = 0;
    for (Lexeme token : tokens) {
      open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
    }
    return open;
  }

  /** How many of the open blocks end before the token, where it ends the innermost one. */
  int endedBlocks() {
    return (int)
        blocks.stream()
            .filter(b -> !b.isText() && !b.head.isEmpty())
            .filter(b -> token().column() <= b.head.getFirst().column())
            .count();
  }
}
