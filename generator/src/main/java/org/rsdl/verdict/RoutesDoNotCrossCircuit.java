package org.rsdl.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;

/**
 * An expectation needs an appliance's routes of one Route Server at another behind the same circuit
 * (Route Server FAQ).
 */
final class RoutesDoNotCrossCircuit implements OutcomeRule {
  private record Need(Expectation by, IpPrefix prefix, Name at) {}

  private record Pair(Name from, Name to) {}

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    Outcome outcome = state.outcome();
    Map<Pair, Finding> byPair = new LinkedHashMap<>();
    if (topology.virtualNetworks().stream().mapToInt(v -> v.routeServers().size()).sum() < 2) {
      return Stream.empty();
    }
    topology.intents().stream()
        .flatMap(intent -> intent.expectations().stream())
        .flatMap(Expectation::single)
        .flatMap(expected -> needs(topology, expected))
        .filter(need -> !has(outcome.routes(), need.at, need.prefix))
        .forEach(
            need ->
                networks(topology, need.at)
                    .forEach(vnet -> check(topology, outcome.routes(), need, vnet, byPair)));
    return byPair.values().stream();
  }

  private void check(
      Topology topology, Routes routes, Need need, VirtualNetwork vnet, Map<Pair, Finding> found) {
    for (RouteServer server : vnet.routeServers()) {
      boolean kept = !has(routes, server.name(), need.prefix) && kept(routes, vnet, need.prefix);
      for (Name other : kept ? holders(topology, routes, need.prefix) : List.<Name>of()) {
        found.putIfAbsent(
            new Pair(other, server.name()),
            finding(
                    Severity.ERROR,
                    server.name(),
                    "NVA routes of %s do not come over the circuit to %s; a tunnel between the NVAs carries them"
                        .formatted(topology.shortest(other), topology.shortest(server.name())))
                .related(need.by.name(), "needs " + need.prefix));
      }
    }
  }

  private static Stream<Need> needs(Topology topology, Expectation expected) {
    return switch (expected) {
      case Expectation.Route r ->
          Stream.of(new Need(r, r.prefix(), r.at())).filter(n -> r.present());
      case Expectation.Reaches r ->
          Stream.concat(
                  prefixes(topology, r.to()).map(p -> new Need(r, p, r.from())),
                  prefixes(topology, r.from()).map(p -> new Need(r, p, r.to())))
              .filter(n -> r.positive());
      case Expectation.RouteCount c -> Stream.empty();
      case Expectation.Diagnostic d -> Stream.empty();
      case Expectation.Each d -> Stream.empty();
    };
  }

  private static Stream<IpPrefix> prefixes(Topology topology, Name site) {
    return topology.element(site, Site.class).stream().flatMap(s -> s.prefixes().stream());
  }

  /** The virtual network of a member, or those that a site is connected to. */
  private static Stream<VirtualNetwork> networks(Topology topology, Name at) {
    return Stream.concat(
        topology.virtualNetworkOf(at).stream(),
        topology.connectionsOf(at).stream()
            .filter(connection -> connection.near().equals(at))
            .flatMap(connection -> topology.virtualNetworkOf(connection.far()).stream()));
  }

  /** Whether an edge keeps the prefix from a gateway of the virtual network. */
  private static boolean kept(Routes routes, VirtualNetwork vnet, IpPrefix prefix) {
    return routes.speakers().stream()
        .filter(speaker -> speaker.kind() == Routes.Kind.MSEE)
        .flatMap(edge -> edge.adjRibOut().rows().stream())
        .filter(row -> row.route().prefix().equals(prefix))
        .filter(row -> row.reason().filter("learned-route-over-circuit"::equals).isPresent())
        .anyMatch(
            row -> vnet.expressRouteGateways().stream().anyMatch(g -> g.name().equals(row.peer())));
  }

  /** The Route Servers whose best route of the prefix is an appliance's. */
  private static List<Name> holders(Topology topology, Routes routes, IpPrefix prefix) {
    return routes.speakers().stream()
        .filter(speaker -> speaker.kind() == Routes.Kind.ROUTE_SERVER)
        .filter(
            server ->
                server.locRib().rows().stream()
                    .filter(row -> row.best() && row.route().prefix().equals(prefix))
                    .flatMap(row -> row.peer().stream())
                    .anyMatch(peer -> topology.element(peer, Nva.class).isPresent()))
        .map(SpeakerTables::node)
        .toList();
  }

  private static boolean has(Routes routes, Name node, IpPrefix prefix) {
    return routes.speaker(node).stream()
        .flatMap(speaker -> speaker.locRib().rows().stream())
        .anyMatch(row -> row.route().prefix().equals(prefix));
  }
}
