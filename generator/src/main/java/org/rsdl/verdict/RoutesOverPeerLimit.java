package org.rsdl.verdict;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;
import org.rsdl.net.IpAddress;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.rib.AdjRibIn;

/**
 * One peer announces more routes than a Route Server takes; announced again they count twice (Route
 * Server FAQ, Route Server limits).
 */
final class RoutesOverPeerLimit implements OutcomeRule {
  private record Peering(Optional<Integer> instance, IpAddress peer) {}

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    return state
        .speakers(Routes.Kind.ROUTE_SERVER)
        .flatMap(
            server ->
                topology.peeringsOf(server.node()).stream()
                    .map(peering -> peering.nva())
                    .distinct()
                    .flatMap(nva -> check(topology, server, nva).stream()));
  }

  private Optional<Finding> check(Topology topology, SpeakerTables server, Name nva) {
    int limit = topology.profile().routesPerPeer();
    int count = topology.element(nva, Nva.class).map(n -> most(server, nva)).orElse(0);
    String message =
        "%s announces %s routes; at %s the session is torn down, and announcing them again counts %s"
            .formatted(
                topology.shortest(nva),
                Words.number(count),
                Words.number(limit),
                Words.number(2L * count));
    if (count > limit) {
      return Optional.of(finding(Severity.ERROR, nva, message));
    }
    return count * 2 > limit
        ? Optional.of(finding(Severity.WARNING, nva, message))
        : Optional.empty();
  }

  /** The most routes that one instance accepts over one session, or did before it went down. */
  private static int most(SpeakerTables server, Name nva) {
    Map<Peering, Long> bySession =
        server.adjRibIn().rows().stream()
            .filter(row -> row.peer().equals(nva) && counts(row))
            .collect(Collectors.groupingBy(RoutesOverPeerLimit::over, Collectors.counting()));
    Collection<Long> counts = bySession.values();
    return counts.stream().mapToInt(Long::intValue).max().orElse(0);
  }

  private static boolean counts(AdjRibIn.Row row) {
    return row.accepted() || row.reason().filter("peer-limit-exceeded"::equals).isPresent();
  }

  private static Peering over(AdjRibIn.Row row) {
    return new Peering(row.instance(), row.peerAddress());
  }
}
