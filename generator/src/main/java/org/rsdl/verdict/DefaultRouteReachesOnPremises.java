package org.rsdl.verdict;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.rib.LocRib;

/**
 * A site takes the default route of an appliance over ExpressRoute, and no expectation asks for it
 * (Default route for Azure VMware Solution).
 */
final class DefaultRouteReachesOnPremises implements OutcomeRule {
  private static final IpPrefix DEFAULT = IpPrefix.of("0.0.0.0/0");

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    Outcome outcome = state.outcome();
    return topology.sites().stream()
        .filter(site -> site.kind() != SiteKind.AZURE_VMWARE && !expected(topology, site))
        .flatMap(site -> check(topology, outcome.routes(), site).stream());
  }

  private Optional<Finding> check(Topology topology, Routes routes, Site site) {
    Optional<Name> circuit =
        best(routes, site.name())
            .filter(peer -> topology.circuits().stream().anyMatch(c -> c.name().equals(peer)))
            .findFirst();
    Optional<Name> nva =
        routes.speakers().stream()
            .filter(speaker -> speaker.kind() == Routes.Kind.ROUTE_SERVER)
            .flatMap(server -> best(routes, server.node()))
            .filter(peer -> topology.element(peer, Nva.class).isPresent())
            .findFirst();
    return circuit.flatMap(
        over ->
            nva.map(
                of ->
                    finding(
                            Severity.WARNING,
                            site.name(),
                            "%s gets the default route of %s over %s; its internet traffic turns to Azure"
                                .formatted(
                                    topology.shortest(site.name()),
                                    topology.shortest(of),
                                    topology.shortest(over)))
                        .related(of, "the appliance that announces it")));
  }

  /** The peers from which the node has the default route that it uses. */
  private static Stream<Name> best(Routes routes, Name node) {
    return routes.speaker(node).stream()
        .flatMap(speaker -> speaker.locRib().rows().stream())
        .filter(row -> row.best() && row.route().prefix().equals(DEFAULT))
        .map(LocRib.Row::peer)
        .flatMap(Optional::stream);
  }

  private static boolean expected(Topology topology, Site site) {
    return topology.intents().stream()
        .flatMap(intent -> intent.expectations().stream())
        .flatMap(Expectation::single)
        .anyMatch(
            e ->
                e instanceof Expectation.Route r
                    && r.present()
                    && r.prefix().equals(DEFAULT)
                    && r.at().equals(site.name()));
  }
}
