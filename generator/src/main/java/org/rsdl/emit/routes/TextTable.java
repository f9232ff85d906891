package org.rsdl.emit.routes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aligned columns; a column in which nothing unusual stands is left out. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * @param usual the cell that is not worth a column; null where the column always stands
   */
  record Column(String header, @Nullable String usual) {
    /** A column that always stands. */
    static Column of(String header) {
      return new Column(header, null);
    }
  }

  /** One more row; a cell for each column. */
  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Header and rows, each line ended by a line feed and begun with the indent. */
  String text(String indent) {
    StringBuilder text = new StringBuilder();
    List<String> header = columns.stream().map(Column::header).toList();
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = stands(i) ? width(i) : 0;
    }
    line(text, indent, header, widths);
    rows.forEach(row -> line(text, indent, row, widths));
    return text.toString();
  }

  private boolean stands(int column) {
    String usual = columns.get(column).usual();
    return usual == null || rows.stream().anyMatch(row -> !row.get(column).equals(usual));
  }

  private int width(int column) {
    return Math.max(
        columns.get(column).header().length(),
        rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
  }

  private static void line(StringBuilder text, String indent, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder(indent);
    for (int column = 0; column < widths.length; column++) {
      if (widths[column] > 0) {
        String cell = cells.get(column);
        line.append(cell).append(" ".repeat(widths[column] - cell.length())).append(GAP);
      }
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
