package org.rsdl.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rsdl.diff.Change;
import org.rsdl.diff.Flows;
import org.rsdl.diff.ModelChanges;
import org.rsdl.diff.UsedRoutes;
import org.rsdl.model.Name;

/** Changes as rows: all of them for programs, the first ones for a pull request. */
final class DiffTable {
  /** Three parts of so many rows stay below the 65,536 characters of a comment on GitHub. */
  private static final int MOST = 60;

  private DiffTable() {}

  /** One table of all parts; {@code what} says which. */
  static String csv(Diff.Changes changes) {
    List<List<String>> rows = new ArrayList<>();
    changes.model().ifPresent(all -> add(rows, "model", model(all).rows()));
    changes.routes().ifPresent(all -> add(rows, "routes", routes(all).rows()));
    changes.reachability().ifPresent(all -> add(rows, "reachability", reachability(all).rows()));
    return new Table(List.of("what", "change", "of", "part", "before", "after"), rows).csv();
  }

  private static void add(List<List<String>> rows, String what, List<List<String>> part) {
    for (List<String> row : part) {
      List<String> whole = new ArrayList<>(List.of(what));
      whole.addAll(row);
      rows.add(whole);
    }
  }

  /** A heading, a sentence and a table for each part. */
  static String markdown(Diff.Changes changes) {
    StringBuilder text = new StringBuilder("### What changes in ");
    text.append(changes.network()).append("\n");
    for (String name : changes.oscillating()) {
      text.append(
          "\n**The network of %s never settles**; its first state is compared\n".formatted(name));
    }
    changes.model().ifPresent(all -> section(text, "Model", DiffText.sum(all), model(all)));
    changes.routes().ifPresent(all -> section(text, "Routes", DiffText.sum(all), routes(all)));
    changes
        .reachability()
        .ifPresent(all -> section(text, "Reachability", DiffText.sum(all), paired(all)));
    return text.toString();
  }

  private static void section(StringBuilder text, String title, String sum, Table table) {
    text.append("\n#### ").append(title).append("\n\n").append(sum).append("\n");
    if (!table.rows().isEmpty()) {
      boolean many = table.rows().size() > 10;
      text.append(many ? "\n<details><summary>all of them</summary>\n\n" : "\n");
      text.append(table.markdown(MOST));
      text.append(many ? "\n</details>\n" : "");
    }
  }

  static Table model(List<Change<Name, Map<String, String>>> changes) {
    List<List<String>> rows = new ArrayList<>();
    for (Change<Name, Map<String, String>> change : changes) {
      for (ModelChanges.Property property : ModelChanges.told(change)) {
        rows.add(
            List.of(
                change.kind().word(),
                change.of().full(),
                property.name(),
                property.before(),
                property.after()));
      }
    }
    return new Table(List.of("change", "element", "property", "before", "after"), rows);
  }

  static Table routes(List<Change<UsedRoutes.At, List<UsedRoutes.Way>>> changes) {
    return new Table(
        List.of("change", "node", "prefix", "before", "after"),
        changes.stream()
            .map(
                change ->
                    List.of(
                        change.kind().word(),
                        change.of().node().full(),
                        change.of().prefix().toString(),
                        ways(change.before()),
                        ways(change.after())))
            .toList());
  }

  private static String ways(Optional<List<UsedRoutes.Way>> ways) {
    return ways.stream()
        .flatMap(List::stream)
        .map(UsedRoutes.Way::toString)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  static Table reachability(List<Change<Flows.Pair, List<Flows.Group>>> changes) {
    return new Table(
        List.of("change", "from", "to", "before", "after"),
        changes.stream()
            .map(
                change ->
                    List.of(
                        change.kind().word(),
                        change.of().from().full(),
                        change.of().to().full(),
                        groups(change.before()),
                        groups(change.after())))
            .toList());
  }

  /** Both directions in one row where the same became of both. */
  static Table paired(List<Change<Flows.Pair, List<Flows.Group>>> changes) {
    Set<String> told = new LinkedHashSet<>();
    Set<String> all =
        changes.stream()
            .map(c -> c.kind().word() + " " + c.of().from() + " " + c.of().to())
            .collect(Collectors.toSet());
    List<List<String>> rows = new ArrayList<>();
    for (Change<Flows.Pair, List<Flows.Group>> change : changes) {
      String kind = change.kind().word();
      Flows.Pair pair = change.of();
      boolean both = all.contains(kind + " " + pair.to() + " " + pair.from());
      if (!both || told.add(kind + " " + pair.from() + " " + pair.to())) {
        told.add(kind + " " + pair.to() + " " + pair.from());
        String who = pair.from() + (both ? " ↔ " : " → ") + pair.to();
        rows.add(List.of(kind, who, groups(change.before()), groups(change.after())));
      }
    }
    return new Table(List.of("change", "who", "before", "after"), rows);
  }

  private static String groups(Optional<List<Flows.Group>> groups) {
    List<Flows.Group> all = groups.orElse(List.of());
    return all.stream()
        .map(
            group ->
                all.size() == 1
                    ? group.way().toString()
                    : group.prefixes().getFirst()
                        + (group.prefixes().size() > 1
                            ? " and " + (group.prefixes().size() - 1) + " more "
                            : " ")
                        + group.way())
        .collect(Collectors.joining("; "));
  }
}
