package org.rsdl.verdict;

import java.util.stream.Stream;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;

/** No other site and no virtual network has a route to a connected site. */
final class SiteNotReachable implements OutcomeRule {
  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    Outcome outcome = state.outcome();
    return topology.sites().stream()
        .filter(site -> !site.prefixes().isEmpty() && connected(topology, site))
        .filter(site -> known(outcome.routes(), site).noneMatch(site.prefixes()::contains))
        .map(
            site ->
                finding(
                    Severity.INFO,
                    site.name(),
                    "no other element reaches %s".formatted(topology.shortest(site.name()))));
  }

  private static boolean connected(Topology topology, Site site) {
    return !topology.connectionsOf(site.name()).isEmpty()
        || site.instances().stream().anyMatch(i -> !topology.connectionsOf(i.name()).isEmpty());
  }

  /** The prefixes that subnets and other sites have learned. */
  private static Stream<IpPrefix> known(Routes routes, Site site) {
    Stream<IpPrefix> subnets =
        routes.subnets().stream()
            .flatMap(table -> table.effective().stream())
            .filter(row -> row.source().equals("VirtualNetworkGateway"))
            .map(row -> row.prefix());
    Stream<IpPrefix> sites =
        routes.speakers().stream()
            .filter(s -> s.kind() == Routes.Kind.SITE && !s.node().equals(site.name()))
            .flatMap(s -> s.locRib().rows().stream())
            .filter(row -> row.peer().isPresent())
            .map(row -> row.route().prefix());
    return Stream.concat(subnets, sites);
  }
}
