package org.rsdl.lab;

import java.util.Comparator;

/**
 * A row of a table, in the words that simulator and daemons have in common.
 *
 * @param speaker node and instance
 * @param table adj-rib-in or loc-rib
 * @param peer the address at the other end; empty for what the speaker itself originates
 * @param nextHop empty where there is none
 * @param best whether the decision chose it; false in an adj-rib-in
 */
record Row(
    String speaker,
    String table,
    String prefix,
    String peer,
    String nextHop,
    String asPath,
    boolean best)
    implements Comparable<Row> {
  static final String ADJ_RIB_IN = "adj-rib-in";
  static final String LOC_RIB = "loc-rib";

  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::speaker)
          .thenComparing(Row::table)
          .thenComparing(Row::prefix)
          .thenComparing(Row::peer)
          .thenComparing(Row::nextHop)
          .thenComparing(Row::asPath)
          .thenComparing(Row::best);

  @Override
  public int compareTo(Row other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String from = peer.isEmpty() ? "its own" : "from " + peer + " next hop " + nextHop;
    return "%s %s: %s %s path [%s]%s"
        .formatted(speaker, table, prefix, from, asPath, best ? " best" : "");
  }
}
