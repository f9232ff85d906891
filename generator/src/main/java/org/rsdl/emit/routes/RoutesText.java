package org.rsdl.emit.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rsdl.emit.OneLine;
import org.rsdl.emit.routes.TextTable.Column;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.Kind;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/** Route tables for people: a section per node, a table per kind, columns aligned. */
public final class RoutesText {
  private static final String INDENT = "    ";
  private static final String LEGEND =
      """
      > best   = equal to the best, used with it   x rejected, or not sent
      AS paths end in their origin: i igp, e egp, ? incomplete
      """;
  private static final List<Column> ATTRIBUTES =
      List.of(
          Column.of("AS path"),
          new Column("Local pref", String.valueOf(BgpRoute.DEFAULT_LOCAL_PREF)),
          new Column("MED", "0"),
          new Column("Communities", ""));
  private static final Comparator<AdjRibOut.Row> BY_PREFIX_THEN_PEER =
      Comparator.<AdjRibOut.Row, IpPrefix>comparing(row -> row.route().prefix())
          .thenComparing(AdjRibOut.Row::peer);

  private final Topology topology;
  private final Selection selection;
  private final StringBuilder text = new StringBuilder();

  private RoutesText(Topology topology, Selection selection) {
    this.topology = topology;
    this.selection = selection;
  }

  /**
   * The chosen tables of a state; of a network that never settles, every state it goes through.
   *
   * @param scenario title of the scenario that led there, absent at the baseline
   */
  public static String text(
      Topology topology, Optional<String> scenario, Outcome outcome, Selection selection) {
    RoutesText all = new RoutesText(topology, selection);
    all.head(scenario);
    switch (outcome) {
      case Outcome.Converged converged -> all.state(converged.routes());
      case Outcome.Oscillating oscillating -> all.cycle(oscillating.cycle());
    }
    return all.text.toString();
  }

  private void head(Optional<String> scenario) {
    text.append("Network ").append(OneLine.of(topology.network()));
    text.append(", profile ").append(topology.profile().name()).append('\n');
    scenario.ifPresent(title -> text.append("Scenario: ").append(OneLine.of(title)).append('\n'));
    text.append(LEGEND);
  }

  private void cycle(List<Routes> states) {
    text.append("\nNever settles: ").append(states.size());
    text.append(" states follow each other for ever\n");
    for (int i = 0; i < states.size(); i++) {
      text.append("\n==== State ").append(i + 1).append(" of ").append(states.size()).append('\n');
      state(states.get(i));
    }
  }

  private void state(Routes routes) {
    for (Node node : Node.of(routes, selection)) {
      Caption caption = Caption.of(topology, node.name());
      title(node, caption);
      int instances = Math.max(1, caption.instances().size());
      node.speaker().ifPresent(speaker -> speaker(speaker, instances));
      if (selection.table().shows(Table.EFFECTIVE)) {
        node.effective().ifPresent(rows -> effective(rows));
      }
    }
  }

  private void title(Node node, Caption caption) {
    String kind = node.speaker().map(speaker -> words(speaker.kind())).orElse("subnet");
    StringBuilder title = new StringBuilder(node.name().full()).append(", ").append(kind);
    title.append(OneLine.of(caption.words()));
    node.asn().ifPresent(asn -> title.append(", AS ").append(asn));
    text.append('\n').append(title).append('\n').append("-".repeat(title.length())).append('\n');
    if (!caption.instancesNumbered().isEmpty()) {
      text.append("instances ").append(caption.instancesNumbered()).append('\n');
    }
  }

  private void speaker(SpeakerTables speaker, int instances) {
    if (selection.table().shows(Table.ADJ_RIB_IN)) {
      received(speaker.adjRibIn(), instances);
    }
    if (selection.table().shows(Table.LOC_RIB)) {
      candidates(speaker.locRib(), instances);
    }
    if (selection.table().shows(Table.ADJ_RIB_OUT)) {
      offered(speaker.adjRibOut(), instances);
    }
  }

  private void received(AdjRibIn table, int instances) {
    InstanceRows rows = new InstanceRows(instances);
    for (AdjRibIn.Row row : table.rows()) {
      String mark = row.accepted() ? "" : "x";
      List<String> cells =
          cells(mark, row.route(), row.peer().full(), row.peerAddress().toString());
      cells.add(row.reason().orElse(""));
      rows.add(row.instance(), cells);
    }
    table(Table.ADJ_RIB_IN, "received", "From", new Column("Rejected by", ""), rows.rows());
  }

  private void candidates(LocRib table, int instances) {
    InstanceRows rows = new InstanceRows(instances);
    for (LocRib.Row row : table.rows()) {
      String mark = row.best() ? ">" : row.multipath() ? "=" : "";
      String peer = row.peer().map(name -> name.full()).orElse("itself");
      String address = row.peerAddress().map(a -> a.toString()).orElse("");
      List<String> cells = cells(mark, row.route(), peer, address);
      cells.add(row.decidedBy());
      rows.add(row.instance(), cells);
    }
    table(Table.LOC_RIB, "candidates and choice", "From", Column.of("Decided by"), rows.rows());
  }

  private void offered(AdjRibOut table, int instances) {
    InstanceRows rows = new InstanceRows(instances);
    List<AdjRibOut.Row> byPeer = new ArrayList<>(table.rows());
    byPeer.sort(BY_PREFIX_THEN_PEER);
    for (AdjRibOut.Row row : byPeer) {
      String mark = row.sent() ? "" : "x";
      List<String> cells =
          cells(mark, row.route(), row.peer().full(), row.peerAddress().toString());
      cells.add(row.reason().orElse(""));
      rows.add(row.instance(), cells);
    }
    table(
        Table.ADJ_RIB_OUT, "advertised", "To", new Column("Withheld by", ""), rows.rowsJoining(4));
  }

  private void table(Table kind, String words, String peer, Column last, List<List<String>> rows) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(" "));
    columns.addAll(List.of(Column.of("Prefix"), Column.of("Next hop"), Column.of(peer)));
    columns.add(new Column("Address", ""));
    columns.addAll(ATTRIBUTES);
    columns.addAll(List.of(last, new Column("Instance", "")));
    TextTable table = new TextTable(columns);
    rows.forEach(table::add);
    write(kind, words, rows.isEmpty(), table);
  }

  private void effective(List<EffectiveRoute> routes) {
    TextTable table =
        new TextTable(
            List.of(
                Column.of("Source"),
                Column.of("State"),
                Column.of("Prefix"),
                Column.of("Next hop type"),
                Column.of("Next hop IP"),
                new Column("Route Server instance", "")));
    for (EffectiveRoute route : routes) {
      table.add(
          List.of(
              route.source(),
              route.state(),
              route.prefix().toString(),
              route.nextHopType(),
              String.join(", ", route.nextHops().stream().map(a -> a.toString()).toList()),
              route.instance().map(String::valueOf).orElse("")));
    }
    write(Table.EFFECTIVE, "programmed", routes.isEmpty(), table);
  }

  private void write(Table kind, String words, boolean empty, TextTable table) {
    text.append("  ").append(kind.text()).append(" (").append(words).append(')');
    text.append(empty ? ": empty\n" : "\n" + table.text(INDENT));
  }

  private static List<String> cells(String mark, BgpRoute route, String peer, String address) {
    String path = route.asPath() + (route.asPath().length() == 0 ? "" : " ");
    List<String> cells = new ArrayList<>();
    cells.addAll(List.of(mark, route.prefix().toString(), route.nextHop().toString()));
    cells.addAll(List.of(peer, address, path + origin(route.origin())));
    cells.addAll(List.of(String.valueOf(route.localPref()), String.valueOf(route.med())));
    cells.add(String.join(" ", route.communities().stream().map(c -> c.text()).toList()));
    return cells;
  }

  private static String origin(String origin) {
    return origin.equals("incomplete") ? "?" : origin.substring(0, 1);
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case ROUTE_SERVER -> "Route Server";
      case NVA -> "appliance";
      case VPN_GATEWAY -> "VPN gateway";
      case EXPRESSROUTE_GATEWAY -> "ExpressRoute gateway";
      case MSEE -> "Microsoft edge of circuit";
      case SITE -> "site";
    };
  }
}
