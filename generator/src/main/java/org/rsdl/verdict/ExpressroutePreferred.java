package org.rsdl.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.rib.LocRib;

/**
 * A prefix comes over ExpressRoute and over an appliance or VPN gateway, ExpressRoute is preferred,
 * and an expectation names the other way (Hub routing preference).
 */
final class ExpressroutePreferred implements OutcomeRule {
  private record Wish(Expectation by, IpPrefix prefix, Name over) {}

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    Outcome outcome = state.outcome();
    List<Wish> wishes =
        topology.intents().stream()
            .flatMap(intent -> intent.expectations().stream())
            .flatMap(Expectation::single)
            .flatMap(expected -> wishes(topology, expected))
            .toList();
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.routeServers().stream())
        .filter(server -> server.preference() == RoutingPreference.EXPRESSROUTE)
        .flatMap(
            server ->
                outcome.routes().speaker(server.name()).stream()
                    .flatMap(tables -> check(topology, server, tables, wishes)));
  }

  private Stream<Finding> check(
      Topology topology, RouteServer server, SpeakerTables tables, List<Wish> wishes) {
    Map<String, Finding> byMessage = new LinkedHashMap<>();
    Map<IpPrefix, List<LocRib.Row>> lost = lost(tables);
    for (Wish wish : wishes) {
      Optional<Name> winner =
          lost.getOrDefault(wish.prefix, List.of()).stream()
              .filter(row -> row.peer().filter(wish.over::equals).isPresent())
              .findFirst()
              .flatMap(row -> winner(tables, wish.prefix));
      if (winner.isPresent()) {
        Finding finding =
            finding(
                    Severity.WARNING,
                    server.name(),
                    "%s goes over %s, not %s; with routing-preference expressroute ExpressRoute wins"
                        .formatted(
                            wish.prefix,
                            topology.shortest(winner.get()),
                            topology.shortest(wish.over)))
                .related(wish.by.name(), "names " + topology.shortest(wish.over));
        byMessage.putIfAbsent(finding.message(), finding);
      }
    }
    return byMessage.values().stream();
  }

  private static Stream<Wish> wishes(Topology topology, Expectation expected) {
    return switch (expected) {
      case Expectation.Reaches r when r.positive() ->
          Stream.concat(
                  topology.element(r.to(), Site.class).stream(),
                  topology.element(r.from(), Site.class).stream().filter(s -> r.symmetric()))
              .flatMap(site -> site.prefixes().stream())
              .flatMap(prefix -> r.via().stream().map(via -> new Wish(r, prefix, via)));
      case Expectation.Route r when r.present() && r.from().isPresent() && chosen(topology, r) ->
          Stream.of(new Wish(r, r.prefix(), r.from().get()));
      case Expectation.Reaches r -> Stream.empty();
      case Expectation.Route r -> Stream.empty();
      case Expectation.RouteCount c -> Stream.empty();
      case Expectation.Diagnostic d -> Stream.empty();
      case Expectation.Each d -> Stream.empty();
    };
  }

  /** Whether it asks for the route in use: a Route Server keeps the others too. */
  private static boolean chosen(Topology topology, Expectation.Route expected) {
    return expected.preferred() || topology.element(expected.at(), RouteServer.class).isEmpty();
  }

  /** The routes that lost by their class alone. */
  private static Map<IpPrefix, List<LocRib.Row>> lost(SpeakerTables server) {
    return server.locRib().rows().stream()
        .filter(row -> row.decidedBy().equals("preferred-class") && !row.best())
        .collect(Collectors.groupingBy(row -> row.route().prefix()));
  }

  /** The gateway whose route won. */
  private static Optional<Name> winner(SpeakerTables server, IpPrefix prefix) {
    return server.locRib().rows().stream()
        .filter(row -> row.best() && row.route().prefix().equals(prefix))
        .flatMap(row -> row.peer().stream())
        .findFirst();
  }
}
