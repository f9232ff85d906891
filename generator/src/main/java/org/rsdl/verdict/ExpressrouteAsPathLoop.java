package org.rsdl.verdict;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.rib.AdjRibIn;

/**
 * Microsoft's edge refuses a prefix because 12076 is in its path, and a site behind the circuit
 * gets it no other way (RFC 4271 9.1.2).
 */
final class ExpressrouteAsPathLoop implements OutcomeRule {
  private static final String LOOP = "as-path-loop";

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    return state.speakers(Routes.Kind.MSEE).flatMap(edge -> check(topology, state.routes(), edge));
  }

  private Stream<Finding> check(Topology topology, Routes routes, SpeakerTables edge) {
    Map<Name, AdjRibIn.Row> first = new TreeMap<>();
    Map<Name, Set<IpPrefix>> refused = new TreeMap<>();
    for (AdjRibIn.Row row : edge.adjRibIn().rows()) {
      if (row.reason().filter(LOOP::equals).isPresent()
          && missed(topology, routes, edge.node(), row.route().prefix())) {
        first.putIfAbsent(row.peer(), row);
        refused.computeIfAbsent(row.peer(), p -> new TreeSet<>()).add(row.route().prefix());
      }
    }
    return first.values().stream()
        .map(row -> refused(topology, edge, row, refused.getOrDefault(row.peer(), Set.of())));
  }

  /** Whether a site behind the circuit has no route to the prefix. */
  private static boolean missed(Topology topology, Routes routes, Name circuit, IpPrefix prefix) {
    return topology.connectionsOf(circuit).stream()
        .map(Connection::near)
        .flatMap(site -> routes.speaker(site).stream())
        .anyMatch(
            site ->
                site.locRib().rows().stream().noneMatch(r -> r.route().prefix().equals(prefix)));
  }

  private Finding refused(
      Topology topology, SpeakerTables edge, AdjRibIn.Row row, Set<IpPrefix> prefixes) {
    return finding(
            Severity.ERROR,
            edge.node(),
            "the circuit %s drops %s; its path %s holds %d already"
                .formatted(
                    topology.shortest(edge.node()),
                    Words.prefixes(prefixes),
                    row.route().asPath(),
                    edge.asn()))
        .related(row.peer(), "announces it");
  }
}
