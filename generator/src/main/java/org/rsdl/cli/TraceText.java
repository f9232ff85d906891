package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import org.rsdl.intent.RoundTrip;
import org.rsdl.simulate.forward.Trace;

/** A packet's way and its answer's for people, and as rows. */
final class TraceText {
  private TraceText() {}

  static String text(RoundTrip trip) {
    StringBuilder text = new StringBuilder(sentence(trip)).append('\n');
    way(text, "there", trip.there(), trip.ways().getFirst());
    way(text, "back", trip.back(), trip.ways().getLast());
    return text.toString();
  }

  static String csv(RoundTrip trip) {
    List<List<String>> rows = new ArrayList<>();
    rows(trip.there()).forEach(row -> rows.add(with("forward", row)));
    rows(trip.back()).forEach(row -> rows.add(with("return", row)));
    return new Table(List.of("direction", "hop", "node", "table", "prefix", "nextHop"), rows).csv();
  }

  static String markdown(RoundTrip trip) {
    return "%s\n\n#### There\n\n%s\n#### Back\n\n%s"
        .formatted(
            sentence(trip), table(trip.there()).markdown(100), table(trip.back()).markdown(100));
  }

  private static Table table(Trace trace) {
    return new Table(List.of("hop", "node", "table", "prefix", "next hop"), rows(trace));
  }

  private static List<String> with(String direction, List<String> row) {
    List<String> all = new ArrayList<>(List.of(direction));
    all.addAll(row);
    return all;
  }

  /** The hops; the last row is where it ends, with why in place of a table if it stops short. */
  private static List<List<String>> rows(Trace trace) {
    List<List<String>> rows = new ArrayList<>();
    for (Trace.Hop hop : trace.hops()) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              hop.node().full(),
              hop.table(),
              hop.prefix().map(Object::toString).orElse(""),
              hop.nextHop().map(Object::toString).orElse("")));
    }
    rows.add(
        List.of(
            String.valueOf(rows.size() + 1),
            trace.stopsAt().full(),
            trace.reached() ? "arrived" : trace.reason(),
            "",
            ""));
    return rows;
  }

  private static String sentence(RoundTrip trip) {
    String pair =
        "%s (%s) to %s (%s): "
            .formatted(
                trip.from().node(), trip.from().address(), trip.to().node(), trip.to().address());
    if (!trip.there().reached()) {
      return pair + "stops at " + stop(trip.there());
    }
    if (!trip.back().reached()) {
      return pair + "arrives, but the answer stops at " + stop(trip.back());
    }
    return pair
        + trip.differsAt()
            .map(node -> "arrives and is answered another way; the two differ at " + node)
            .orElse("arrives and is answered the same way");
  }

  private static String stop(Trace trace) {
    return trace.stopsAt() + ", " + trace.reason().replace('-', ' ');
  }

  private static void way(StringBuilder text, String title, Trace trace, int ways) {
    String others = ways > 1 ? " (one of %d ways)".formatted(ways) : "";
    text.append(title).append(others).append('\n');
    List<List<String>> rows = rows(trace);
    int[] widths = new int[5];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int i = 0; i < widths.length; i++) {
        line.append(' ').append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 1));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
