package org.rsdl.verdict;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.Profile;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;

/**
 * A Route Server holds more prefixes of virtual networks and branches than it takes (Route Server
 * limits).
 */
final class RoutesOverRouteServerLimit implements OutcomeRule {
  private static final int NEAR_PERCENT = 80;

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    return state
        .speakers(Routes.Kind.ROUTE_SERVER)
        .flatMap(server -> check(topology, server).stream());
  }

  private Optional<Finding> check(Topology topology, SpeakerTables server) {
    int limit = topology.profile().prefixes();
    long count =
        server.locRib().rows().stream().map(row -> row.route().prefix()).distinct().count();
    if (limit == Profile.UNKNOWN || count * 100 < (long) limit * NEAR_PERCENT) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            count > limit ? Severity.ERROR : Severity.WARNING,
            server.node(),
            "%s holds %s prefixes; it takes %s"
                .formatted(
                    topology.shortest(server.node()), Words.number(count), Words.number(limit))));
  }
}
