package org.rsdl.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration, a property, a step: what gets a line of its own.
 *
 * @param block what it ends with, where it has one
 */
record Statement(Kind kind, List<Word> head, @Nullable Block block) {

  /** Which statements share columns; what heads a file shares none. */
  enum Kind {
    HEADER,
    OTHER,
    SUBNET,
    INSTANCE,
    LINK
  }

  /** Statements in braces; the file itself is one without. */
  record Block(Word open, List<Statement> body, Word close, boolean flat) {
    Block {
      body = List.copyOf(body);
    }

    static Block of(Word open, List<Statement> body, Word close) {
      boolean nothing = body.isEmpty() && close.comments().isEmpty();
      boolean flat = close.onLine() && body.stream().allMatch(Statement::onLine);
      return new Block(open, body, close, nothing || flat);
    }

    /** Whether neither a statement nor a comment stands in it or before it. */
    boolean empty() {
      return body.isEmpty() && close.comments().isEmpty() && open.comments().isEmpty();
    }

    /** Its characters on one line. */
    int width() {
      int width = 1 + 1 + close.inside();
      for (int i = 0; i < body.size(); i++) {
        width += gap(i) + body.get(i).head.getFirst().inside() + body.get(i).rest(0);
      }
      return width;
    }

    /** The blanks before a statement where the block stands on one line. */
    int gap(int statement) {
      boolean list = statement > 0 && body.get(statement - 1).last().text().equals(",");
      return statement == 0 || list ? 1 : 2;
    }
  }

  Statement {
    head = List.copyOf(head);
  }

  /** Where the words behind its annotations start. */
  int start() {
    int start = head.size() - 1;
    while (start > 0 && head.get(start).gap() != Word.Gap.LINE) {
      start--;
    }
    return start;
  }

  /** Whether it fits on one line of that width; its annotations have their own lines. */
  boolean fits(int width) {
    int start = start();
    return (block == null || (block.flat() && block.open().goesOn()))
        && head.subList(start + 1, head.size()).stream().allMatch(Word::goesOn)
        && Word.length(head.get(start).text()) + rest(start) <= width;
  }

  /** The characters behind a word of its head, up to its end. */
  private int rest(int start) {
    int width = 0;
    for (Word word : head.subList(start + 1, head.size())) {
      width += word.width();
    }
    return block == null ? width : width + block.open().width() - 1 + block.width();
  }

  private Word last() {
    return block == null ? head.getLast() : block.close();
  }

  private boolean onLine() {
    return head.stream().allMatch(Word::onLine)
        && (block == null || (block.flat() && block.open().onLine()));
  }
}
