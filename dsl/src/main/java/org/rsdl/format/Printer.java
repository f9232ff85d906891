package org.rsdl.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rsdl.format.Statement.Block;
import org.rsdl.format.Statement.Kind;
import org.rsdl.format.Word.Gap;

/** Writes statements: decides what stands on one line, where lines break and what lines up. */
final class Printer {
  private static final int WIDTH = 100;
  private static final int INDENT = 2;
  private static final int CONTINUED = 4;

  private final Output out;
  private final Map<Integer, Integer> pads = new HashMap<>();

  Printer(Output out) {
    this.out = out;
  }

  /** Writes the whole text. */
  void file(Block file) {
    List<Statement> body = file.body();
    align(body, 0);
    for (int i = 0; i < body.size(); i++) {
      Statement statement = body.get(i);
      boolean apart = i > 0 && apart(body.get(i - 1), statement);
      start(statement.head().getFirst(), 0, i == 0 ? Empty.NEVER : apart ? Empty.ONE : Empty.KEPT);
      statement(statement, 0);
    }
    comments(file.close(), 0, body.isEmpty() ? Empty.NEVER : Empty.KEPT);
  }

  /** Whether an empty line has to stand between two declarations. */
  private static boolean apart(Statement above, Statement below) {
    boolean header = above.kind() == Kind.HEADER && below.kind() != Kind.HEADER;
    return header || isOpen(above, 0) || isOpen(below, 0);
  }

  private static boolean isOpen(Statement statement, int indent) {
    return statement.block() != null && !statement.fits(WIDTH - indent);
  }

  private void align(List<Statement> body, int indent) {
    List<Statement> rows = new ArrayList<>();
    for (Statement statement : body) {
      boolean row = Columns.isRow(statement) && statement.fits(WIDTH - indent);
      if (!rows.isEmpty() && !(row && Columns.follows(statement, rows.getLast()))) {
        pads.putAll(Columns.pads(rows, WIDTH - indent));
        rows.clear();
      }
      if (row) {
        rows.add(statement);
      }
    }
    pads.putAll(Columns.pads(rows, WIDTH - indent));
  }

  private void statement(Statement statement, int indent) {
    head(statement, indent);
    Block block = statement.block();
    if (block != null) {
      boolean open = isOpen(statement, indent);
      next(block.open(), indent + CONTINUED, 0);
      if (open) {
        open(block, indent);
      } else {
        flat(block);
      }
    }
  }

  private void head(Statement statement, int indent) {
    List<Word> head = statement.head();
    word(head.getFirst());
    for (int i = 1; i < head.size(); i++) {
      Word word = head.get(i);
      if (word.gap() == Gap.LINE) {
        start(word, indent, Empty.NEVER);
        word(word);
      } else {
        next(word, indent + CONTINUED, together(statement, i, indent));
      }
    }
  }

  /** The characters from a word to where the line may break next. */
  private static int together(Statement statement, int from, int indent) {
    List<Word> head = statement.head();
    int width = Word.length(head.get(from).text());
    for (int i = from + 1; i < head.size(); i++) {
      if (head.get(i).gap() == Gap.CLAUSE || head.get(i).gap() == Gap.LINE) {
        return width;
      }
      width += head.get(i).width();
    }
    return isOpen(statement, indent) ? width + 2 : width;
  }

  private void open(Block block, int indent) {
    List<Statement> body = block.body();
    align(body, indent + INDENT);
    for (int i = 0; i < body.size(); i++) {
      start(body.get(i).head().getFirst(), indent + INDENT, i == 0 ? Empty.NEVER : Empty.KEPT);
      statement(body.get(i), indent + INDENT);
    }
    comments(block.close(), indent + INDENT, body.isEmpty() ? Empty.NEVER : Empty.KEPT);
    out.line(indent, false);
    word(block.close());
  }

  private void flat(Block block) {
    for (int i = 0; i < block.body().size(); i++) {
      Statement statement = block.body().get(i);
      inline(statement.head().getFirst());
      out.blanks(block.gap(i));
      word(statement.head().getFirst());
      for (Word word : statement.head().subList(1, statement.head().size())) {
        next(word, 0, 0);
      }
      if (statement.block() != null) {
        next(statement.block().open(), 0, 0);
        flat(statement.block());
      }
    }
    inline(block.close());
    out.blanks(1);
    word(block.close());
  }

  private void inline(Word word) {
    for (Comment comment : word.comments()) {
      out.blanks(1);
      comment(comment);
    }
  }

  /** A word that goes on with the line, or on the next where its comments or its width ask. */
  private void next(Word word, int indent, int width) {
    boolean broken = false;
    for (Comment comment : word.comments()) {
      if (comment.startsLine()) {
        out.line(indent, false);
      } else {
        out.blanks(comment.toLineEnd() ? Comment.BLANKS : 1);
      }
      comment(comment);
      broken = comment.toLineEnd() || (comment.startsLine() && word.breaks() > 0);
    }
    boolean tooLong = word.gap() == Gap.CLAUSE && out.column() + 1 + width > WIDTH;
    if (broken || (tooLong && out.column() > indent)) {
      out.line(indent, false);
    } else if (word.gap() != Gap.NONE) {
      out.blanks(1 + pads.getOrDefault(word.offset(), 0));
    }
    word(word);
  }

  /** Whether empty lines are written before what starts a line. */
  private enum Empty {
    NEVER,
    KEPT,
    ONE
  }

  /** The comments before a word that starts a line, and its line. */
  private void start(Word word, int indent, Empty empty) {
    Empty left = comments(word, indent, empty);
    boolean behind =
        !word.comments().isEmpty() && word.comments().getLast().startsLine() && word.breaks() == 0;
    if (behind) {
      out.blanks(1);
    } else {
      out.line(indent, left == Empty.ONE || (left == Empty.KEPT && word.breaks() > 1));
    }
  }

  /** Comments behind the line before and on lines of their own; what is left to do after them. */
  private Empty comments(Word word, int indent, Empty empty) {
    boolean some =
        word.breaks() > 1 || word.comments().stream().anyMatch(comment -> comment.breaks() > 1);
    Empty left = empty == Empty.ONE && some ? Empty.KEPT : empty;
    for (Comment comment : word.comments()) {
      if (comment.startsLine()) {
        out.line(indent, left == Empty.ONE || (left == Empty.KEPT && comment.breaks() > 1));
        left = empty == Empty.NEVER && word.gap() == Gap.LINE ? Empty.NEVER : Empty.KEPT;
      } else {
        out.blanks(Comment.BLANKS);
      }
      comment(comment);
    }
    return left;
  }

  private void word(Word word) {
    out.piece(word.offset(), word.text());
  }

  private void comment(Comment comment) {
    out.piece(comment.offset(), comment.text());
  }
}
