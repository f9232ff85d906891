package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows under a header, as programs and pull requests take them. */
record Table(List<String> header, List<List<String>> rows) {
  Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** A field in quotes where it needs them; lines end as RFC 4180, section 2, has it. */
  String csv() {
    List<List<String>> all = new ArrayList<>();
    all.add(header);
    all.addAll(rows);
    return all.stream()
        .map(row -> row.stream().map(Table::field).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /**
   * A table of GitHub Flavored Markdown, section "Tables (extension)".
   *
   * @param most how many rows are shown
   */
  String markdown(int most) {
    StringBuilder text = new StringBuilder();
    text.append(line(header));
    text.append("|").append(" --- |".repeat(header.size())).append("\n");
    rows.stream().limit(most).forEach(row -> text.append(line(row)));
    if (rows.size() > most) {
      text.append("\n%d of %d rows\n".formatted(most, rows.size()));
    }
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Table::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** What would be read as markup stands as it is; what breaks a line does not. */
  private static String cell(String text) {
    return Printer.printable(text.replace('\n', ' ')).replaceAll("([\\\\`*_<>|\\[\\]])", "\\\\$1");
  }
}
