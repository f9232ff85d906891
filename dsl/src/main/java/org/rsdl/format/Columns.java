package org.rsdl.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rsdl.format.Statement.Block;
import org.rsdl.format.Statement.Kind;

/**
 * Lines up the columns of statements on consecutive lines. A cell that leaves the columns behind it
 * empty may reach into them.
 */
final class Columns {
  private Columns() {}

  /**
   * The blanks that words, by their offsets, need before them beyond the usual one; columns from
   * the right stay as they are where a line would get too long.
   */
  static Map<Integer, Integer> pads(List<Statement> statements, int width) {
    List<Row> rows = statements.stream().map(Row::new).toList();
    for (int limit = Row.LAST; limit > 0; limit--) {
      Map<Integer, Integer> pads = place(rows, limit);
      if (rows.stream().allMatch(row -> row.end <= width)) {
        return pads;
      }
    }
    return Map.of();
  }

  private static Map<Integer, Integer> place(List<Row> rows, int limit) {
    Map<Integer, Integer> pads = new HashMap<>();
    rows.forEach(row -> row.end = row.widths[0]);
    for (int column = 1; column <= Row.LAST; column++) {
      int c = column;
      List<Row> there = rows.stream().filter(row -> row.words[c] != null).toList();
      int end = there.stream().mapToInt(row -> row.end).max().orElse(0);
      for (Row row : there) {
        int pad = column <= limit ? end - row.end : 0;
        pads.put(row.words[column].offset(), pad);
        row.end += pad + 1 + row.widths[column];
      }
    }
    return pads;
  }

  /** Whether a statement that is on one line has columns. */
  static boolean isRow(Statement statement) {
    Word first = statement.head().getFirst();
    List<Comment> before = first.comments();
    boolean behindComment =
        !before.isEmpty() && before.getLast().startsLine() && first.breaks() == 0;
    return statement.kind() != Kind.OTHER && statement.kind() != Kind.HEADER && !behindComment;
  }

  /** Whether a row stands right below the one before it. */
  static boolean follows(Statement row, Statement above) {
    Word first = row.head().getFirst();
    return row.kind() == above.kind()
        && row.start() == 0
        && first.breaks() <= 1
        && first.comments().stream().noneMatch(Comment::startsLine);
  }

  /** A statement as cells: the first word of each, its width, and how far the row is filled. */
  private static final class Row {
    static final int LAST = 5;
    final Word[] words = new Word[LAST + 1];
    final int[] widths = new int[LAST + 1];
    int end;

    Row(Statement statement) {
      List<Word> head = statement.head();
      int start = statement.start();
      widths[0] = Word.length(head.get(start).text());
      int column = 0;
      for (Word word : head.subList(start + 1, head.size())) {
        boolean starts = word.column() > 0;
        column = starts ? word.column() : column;
        words[column] = starts ? word : words[column];
        widths[column] += starts ? word.inside() : word.width();
      }
      Block block = statement.block();
      if (block != null) {
        words[block.open().column()] = block.open();
        widths[block.open().column()] = block.open().inside() - 1 + block.width();
      }
    }
  }
}
