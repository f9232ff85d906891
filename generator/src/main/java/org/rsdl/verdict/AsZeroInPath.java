package org.rsdl.verdict;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.rib.AdjRibIn;

/** A Route Server drops a route with AS 0 in its path (Secure Route Server). */
final class AsZeroInPath implements OutcomeRule {
  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    return state.speakers(Routes.Kind.ROUTE_SERVER).flatMap(server -> check(topology, server));
  }

  private Stream<Finding> check(Topology topology, SpeakerTables server) {
    Map<Name, Set<IpPrefix>> dropped = new TreeMap<>();
    for (AdjRibIn.Row row : server.adjRibIn().rows()) {
      if (row.reason().filter(code()::equals).isPresent()) {
        dropped.computeIfAbsent(row.peer(), p -> new TreeSet<>()).add(row.route().prefix());
      }
    }
    return dropped.entrySet().stream()
        .map(
            of ->
                finding(
                        Severity.ERROR,
                        server.node(),
                        "%s drops %s; its path holds AS 0"
                            .formatted(
                                topology.shortest(server.node()), Words.prefixes(of.getValue())))
                    .related(of.getKey(), "announces it"));
  }
}
