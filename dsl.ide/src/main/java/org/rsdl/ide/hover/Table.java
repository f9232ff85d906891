package org.rsdl.ide.hover;

import java.util.List;
import java.util.stream.Collectors;

/** Rows under a title, as Markdown; of a long table the first rows and the number of the others. */
record Table(String title, List<String> header, List<List<String>> rows) {
  private static final int SHOWN = 20;

  Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  String markdown() {
    String head = line(header) + "\n" + line(header.stream().map(h -> "---").toList());
    String body =
        rows.stream()
            .limit(SHOWN)
            .map(row -> "\n" + line(row.stream().map(Plain::escaped).toList()))
            .collect(Collectors.joining());
    String rest = rows.size() > SHOWN ? "\n\n… and " + (rows.size() - SHOWN) + " more" : "";
    return "**" + title + "**\n\n" + head + body + rest;
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
