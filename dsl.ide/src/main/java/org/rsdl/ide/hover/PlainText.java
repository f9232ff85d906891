package org.rsdl.ide.hover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A hover for a client that shows no Markdown: marks are gone, the columns of a table stand. */
public final class PlainText {
  private static final String COLUMN = " \\| ";

  private PlainText() {}

  /** The text of a hover. */
  public static String of(String markdown) {
    List<String> lines = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (String line : (markdown + "\n").split("\n", -1)) {
      if (line.startsWith("| ")) {
        table.add(cells(line));
      } else {
        lines.addAll(aligned(table));
        table.clear();
        lines.add(plain(line));
      }
    }
    return String.join("\n", lines).strip();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(2, line.length() - 2).split(COLUMN, -1))
        .map(PlainText::plain)
        .toList();
  }

  /** The rows without the line that Markdown has below the header. */
  private static List<String> aligned(List<List<String>> table) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      if (row != 1) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < table.get(row).size(); column++) {
          String cell = table.get(row).get(column);
          line.append(cell).append(" ".repeat(width(table, column) - cell.length() + 2));
        }
        lines.add(line.toString().stripTrailing());
      }
    }
    return lines;
  }

  private static int width(List<List<String>> table, int column) {
    return table.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }

  private static String plain(String text) {
    return text.replaceAll("(?<!\\\\)\\*\\*", "").replaceAll("\\\\(\\p{Punct})", "$1");
  }
}
