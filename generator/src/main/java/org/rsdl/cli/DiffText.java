package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import org.rsdl.diff.Change;
import org.rsdl.diff.Change.Kind;

/** Changes for people: a part each, gains marked +, losses -, the rest ~. */
final class DiffText {
  private DiffText() {}

  static String text(Diff.Changes changes) {
    StringBuilder text = new StringBuilder();
    for (String name : changes.oscillating()) {
      text.append(name).append(" never settles; its first state is compared\n");
    }
    changes.model().ifPresent(all -> part(text, "model", sum(all), DiffTable.model(all)));
    changes.routes().ifPresent(all -> part(text, "routes", sum(all), DiffTable.routes(all)));
    changes
        .reachability()
        .ifPresent(all -> part(text, "reachability", sum(all), DiffTable.paired(all)));
    return text.toString();
  }

  private static void part(StringBuilder text, String title, String sum, Table table) {
    text.append("%s: %s\n".formatted(title, sum));
    for (List<String> row : table.rows()) {
      int size = row.size();
      String mark =
          row.getFirst().equals("gained") ? "+" : row.getFirst().equals("lost") ? "-" : "~";
      text.append("  %s %s\n".formatted(mark, String.join("  ", row.subList(1, size - 2))));
      side(text, "before", row.get(size - 2));
      side(text, "after ", row.get(size - 1));
    }
  }

  private static void side(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append("      %s  %s\n".formatted(name, value));
    }
  }

  /** How many of each kind. */
  static String sum(List<? extends Change<?, ?>> changes) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count = changes.stream().filter(change -> change.kind() == kind).count();
      if (count > 0) {
        parts.add(count + " " + kind.word());
      }
    }
    return parts.isEmpty() ? "no change" : String.join(", ", parts);
  }
}
