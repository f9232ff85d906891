package org.rsdl.verdict;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.rib.AdjRibIn;

/**
 * A Route Server refuses a prefix because its own ASN is in the path, and has no other route to it
 * (Route Server FAQ).
 */
final class AsPathLoop implements OutcomeRule {
  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    return state.speakers(Routes.Kind.ROUTE_SERVER).flatMap(server -> check(topology, server));
  }

  private Stream<Finding> check(Topology topology, SpeakerTables server) {
    Set<IpPrefix> known =
        server.locRib().rows().stream()
            .map(row -> row.route().prefix())
            .collect(Collectors.toSet());
    Map<Name, AdjRibIn.Row> first = new TreeMap<>();
    Map<Name, Set<IpPrefix>> refused = new TreeMap<>();
    for (AdjRibIn.Row row : server.adjRibIn().rows()) {
      if (row.reason().filter(code()::equals).isPresent()
          && !known.contains(row.route().prefix())) {
        first.putIfAbsent(row.peer(), row);
        refused.computeIfAbsent(row.peer(), p -> new TreeSet<>()).add(row.route().prefix());
      }
    }
    return first.values().stream()
        .map(row -> refused(topology, server, row, refused.getOrDefault(row.peer(), Set.of())));
  }

  private Finding refused(
      Topology topology, SpeakerTables server, AdjRibIn.Row row, Set<IpPrefix> prefixes) {
    return finding(
            Severity.ERROR,
            server.node(),
            "%s drops %s; its path %s holds %d already"
                .formatted(
                    topology.shortest(server.node()),
                    Words.prefixes(prefixes),
                    row.route().asPath(),
                    server.asn()))
        .related(row.peer(), "announces it");
  }
}
