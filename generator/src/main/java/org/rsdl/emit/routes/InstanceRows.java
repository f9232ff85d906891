package org.rsdl.emit.routes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows of all instances of a node: what every one of them says is said once. */
final class InstanceRows {
  private final int instances;
  private final Map<List<String>, Set<Integer>> rows = new LinkedHashMap<>();

  /**
   * @param instances how many the node has
   */
  InstanceRows(int instances) {
    this.instances = instances;
  }

  void add(Optional<Integer> instance, List<String> cells) {
    Set<Integer> speakers = rows.computeIfAbsent(List.copyOf(cells), row -> new TreeSet<>());
    instance.ifPresent(speakers::add);
  }

  /** The rows, each with its instances in one more cell: empty where it is all of them. */
  List<List<String>> rows() {
    List<List<String>> merged = new ArrayList<>();
    rows.forEach(
        (cells, speakers) -> {
          List<String> row = new ArrayList<>(cells);
          row.add(speakers.size() >= instances ? "" : words(speakers));
          merged.add(row);
        });
    return merged;
  }

  /**
   * The same, and rows that differ in one cell alone told once, that cell a list.
   *
   * @param column which cell
   */
  List<List<String>> rowsJoining(int column) {
    Map<List<String>, List<String>> joined = new LinkedHashMap<>();
    for (List<String> row : rows()) {
      List<String> key = new ArrayList<>(row);
      String cell = key.set(column, "");
      joined.computeIfAbsent(key, k -> new ArrayList<>()).add(cell);
    }
    List<List<String>> all = new ArrayList<>();
    joined.forEach(
        (key, cells) -> {
          List<String> row = new ArrayList<>(key);
          row.set(column, String.join(", ", cells));
          all.add(row);
        });
    return all;
  }

  private static String words(Set<Integer> speakers) {
    return String.join(", ", speakers.stream().map(String::valueOf).toList());
  }
}
