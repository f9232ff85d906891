package org.rsdl.ide.hover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rsdl.model.Element;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/** What a node learned and what it uses, rows that differ by the node's own instance in one. */
final class NodeRoutes {
  private static final String NOTHING = "–";

  private final Topology topology;
  private final Name node;

  private NodeRoutes(Topology topology, Name node) {
    this.topology = topology;
    this.node = node;
  }

  /** The tables of a node; none for what has none. */
  static List<Table> of(Topology topology, Outcome outcome, Name node) {
    NodeRoutes routes = new NodeRoutes(topology, node);
    Routes state = outcome.routes();
    List<Table> tables = new ArrayList<>();
    state.speaker(node).ifPresent(speaker -> tables.addAll(routes.of(speaker)));
    state.subnet(node).ifPresent(subnet -> tables.add(effective(subnet.effective())));
    return tables;
  }

  private List<Table> of(SpeakerTables speaker) {
    List<AdjRibIn.Row> in = speaker.adjRibIn().rows();
    long rejected = in.stream().filter(row -> !row.accepted()).count();
    Rows learned = new Rows();
    for (AdjRibIn.Row row : in) {
      String result = row.reason().map(reason -> "rejected: " + reason).orElse("accepted");
      String peer = instance(row.peer(), row.peerInstance());
      learned.add(row.instance(), cells(row.route(), peer, result));
    }
    Rows best = new Rows();
    for (LocRib.Row row : speaker.locRib().rows()) {
      if (row.best() || row.multipath()) {
        String peer =
            row.peer().map(name -> instance(name, peerInstance(in, row))).orElse("itself");
        best.add(row.instance(), cells(row.route(), peer, row.best() ? row.decidedBy() : "equal"));
      }
    }
    String title = rejected == 0 ? "Learned" : "Learned, " + rejected + " rejected";
    return List.of(
        learned.table(title, List.of("Prefix", "From", "Next hop", "AS path", "Result")),
        best.table("Best", List.of("Prefix", "From", "Next hop", "AS path", "Decided by")));
  }

  /** A Loc-RIB row knows its peer by address. */
  private static Optional<Integer> peerInstance(List<AdjRibIn.Row> in, LocRib.Row row) {
    return in.stream()
        .filter(learned -> row.peerAddress().equals(Optional.of(learned.peerAddress())))
        .findFirst()
        .flatMap(AdjRibIn.Row::peerInstance);
  }

  private static List<String> cells(BgpRoute route, String peer, String result) {
    String hop = route.nextHop().toString();
    String path = route.asPath().toString();
    return List.of(
        route.prefix().toString(),
        peer,
        hop.equals("0.0.0.0") ? NOTHING : hop,
        path.isEmpty() ? NOTHING : path,
        result.isEmpty() ? NOTHING : result);
  }

  private static Table effective(List<EffectiveRoute> routes) {
    return new Table(
        "Effective routes",
        List.of("Prefix", "State", "Source", "Next hop type", "Next hops"),
        routes.stream()
            .map(
                route ->
                    List.of(
                        route.prefix().toString(),
                        route.state(),
                        route.source(),
                        route.nextHopType(),
                        route.nextHops().isEmpty()
                            ? NOTHING
                            : route.nextHops().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(" "))))
            .toList());
  }

  /** A machine by its name, another instance by its number. */
  private String instance(Name element, Optional<Integer> instance) {
    List<Instance> machines =
        switch (topology.element(element).orElse(null)) {
          case Nva nva -> nva.instances();
          case Site site -> site.instances();
          case Element other -> List.of();
          case null -> List.of();
        };
    return instance
        .map(
            i -> i < machines.size() ? machines.get(i).name().simple() : element.simple() + " " + i)
        .orElse(element.simple());
  }

  /** Rows that are the same at several instances of the node. */
  private final class Rows {
    private final Map<List<String>, List<String>> instances = new LinkedHashMap<>();

    void add(Optional<Integer> at, List<String> cells) {
      instances
          .computeIfAbsent(cells, c -> new ArrayList<>())
          .add(at.map(i -> instance(node, at)).orElse(""));
    }

    Table table(String title, List<String> header) {
      boolean alike = instances.values().stream().distinct().count() < 2;
      List<List<String>> rows = new ArrayList<>();
      instances.forEach(
          (cells, at) -> {
            List<String> row = new ArrayList<>(cells);
            if (!alike) {
              row.add(1, at.stream().distinct().collect(Collectors.joining(", ")));
            }
            rows.add(row);
          });
      List<String> columns = new ArrayList<>(header);
      if (!alike) {
        columns.add(1, "At");
      }
      return new Table(title + " (" + rows.size() + ")", columns, rows);
    }
  }
}
