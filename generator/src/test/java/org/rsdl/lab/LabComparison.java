package org.rsdl.lab;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.LocRib;

/** Simulated tables, as the lab has to show them. */
final class LabComparison {
  private final List<Row> rows = new ArrayList<>();
  private final Set<KnownDifference> met = EnumSet.noneOf(KnownDifference.class);

  /** The tables of all speakers, of which these nodes run in the lab. */
  LabComparison(Routes routes, List<LabNode> nodes) {
    for (SpeakerTables tables : routes.speakers()) {
      List<LabNode> instances =
          nodes.stream().filter(n -> n.speaker().node().equals(tables.node())).toList();
      if (instances.isEmpty()) {
        met.add(KnownDifference.SITE_WITHOUT_BGP);
      }
      instances.forEach(node -> add(node, tables));
    }
  }

  /** What the daemons have to have, sorted. */
  List<Row> expected() {
    return rows.stream().sorted().toList();
  }

  /** The differences that {@link #expected} takes into account. */
  Set<KnownDifference> met() {
    return met;
  }

  private void add(LabNode node, SpeakerTables tables) {
    for (AdjRibIn.Row row : tables.adjRibIn().rows()) {
      if (row.instance().equals(node.speaker().instance())) {
        rows.add(
            new Row(
                node.shown(),
                Row.ADJ_RIB_IN,
                row.route().prefix().toString(),
                row.peerAddress().toString(),
                row.route().nextHop().toString(),
                row.route().asPath().toString(),
                false));
      }
    }
    for (LocRib.Row row : tables.locRib().rows()) {
      if (row.instance().equals(node.speaker().instance())) {
        rows.add(row(node, row));
      }
    }
  }

  private Row row(LabNode node, LocRib.Row row) {
    String peer = row.peerAddress().map(Object::toString).orElse("");
    boolean own = peer.isEmpty();
    boolean server = own && node.role() == Role.ROUTE_SERVER;
    boolean without =
        !own && node.sessions().stream().noneMatch(s -> s.toAddress().toString().equals(peer));
    if (server) {
      met.add(KnownDifference.ROUTE_SERVER_OWN_ROUTE);
    }
    if (without) {
      met.add(KnownDifference.STATIC_ROUTE);
    }
    return new Row(
        node.shown(),
        Row.LOC_RIB,
        row.route().prefix().toString(),
        without ? "" : peer,
        server ? "" : without ? "0.0.0.0" : row.route().nextHop().toString(),
        row.route().asPath().toString(),
        row.best());
  }

  /** What only one side has, row by row. */
  static List<String> differences(List<Row> simulated, List<Row> daemons) {
    Map<Row, Integer> more = new TreeMap<>();
    simulated.forEach(row -> more.merge(row, 1, Integer::sum));
    daemons.forEach(row -> more.merge(row, -1, Integer::sum));
    List<String> differences = new ArrayList<>();
    more.forEach(
        (row, times) -> {
          if (times != 0) {
            differences.add((times > 0 ? "only simulated: " : "only in the lab: ") + row);
          }
        });
    return differences;
  }
}
