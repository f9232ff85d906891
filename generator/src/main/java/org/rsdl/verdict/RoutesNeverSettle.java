package org.rsdl.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.rib.LocRib;

/** The simulation comes back to a state it has left: routes that alternate for ever. */
final class RoutesNeverSettle implements OutcomeRule {
  private record At(Name node, Optional<Integer> instance, IpPrefix prefix) {}

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    Outcome outcome = state.outcome();
    return switch (outcome) {
      case Outcome.Converged converged -> Stream.empty();
      case Outcome.Oscillating oscillating -> alternating(topology, oscillating.cycle()).stream();
    };
  }

  /** One finding: the first place where the best route changes, those of Route Servers before. */
  private Optional<Finding> alternating(Topology topology, List<Routes> cycle) {
    Map<At, Set<Optional<LocRib.Row>>> seen = new LinkedHashMap<>();
    List<Map<At, LocRib.Row>> states = cycle.stream().map(RoutesNeverSettle::best).toList();
    states.forEach(s -> s.keySet().forEach(at -> seen.put(at, new LinkedHashSet<>())));
    seen.forEach((at, rows) -> states.forEach(s -> rows.add(Optional.ofNullable(s.get(at)))));
    return seen.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .findFirst()
        .map(entry -> finding(topology, entry.getKey(), entry.getValue()));
  }

  private Finding finding(Topology topology, At at, Set<Optional<LocRib.Row>> rows) {
    Finding finding =
        finding(
            Severity.ERROR,
            at.node,
            "%s at %s alternates between %d routes; the network does not settle"
                .formatted(at.prefix, topology.shortest(at.node), rows.size()));
    for (Optional<LocRib.Row> row : rows) {
      Optional<Name> peer = row.flatMap(LocRib.Row::peer);
      if (row.isPresent() && peer.isPresent()) {
        finding = finding.related(peer.get(), "the route with path " + row.get().route().asPath());
      }
    }
    return finding;
  }

  private static Map<At, LocRib.Row> best(Routes routes) {
    Map<At, LocRib.Row> best = new LinkedHashMap<>();
    List<Routes.SpeakerTables> speakers = new ArrayList<>(routes.speakers());
    speakers.sort((one, other) -> Boolean.compare(server(other), server(one)));
    for (Routes.SpeakerTables speaker : speakers) {
      for (LocRib.Row row : speaker.locRib().rows()) {
        if (row.best()) {
          best.put(new At(speaker.node(), row.instance(), row.route().prefix()), row);
        }
      }
    }
    return best;
  }

  private static boolean server(Routes.SpeakerTables speaker) {
    return speaker.kind() == Routes.Kind.ROUTE_SERVER;
  }
}
