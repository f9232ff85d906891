package org.rsdl.verdict;

import java.util.stream.Stream;
import org.rsdl.model.Expectation;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;

/**
 * An expectation needs a default route at a site that only a VPN gateway could tell it (VPN gateway
 * FAQ).
 */
final class DefaultRouteNotOverVpn implements OutcomeRule {
  private static final IpPrefix DEFAULT = IpPrefix.of("0.0.0.0/0");

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    Outcome outcome = state.outcome();
    return topology.intents().stream()
        .flatMap(intent -> intent.expectations().stream())
        .flatMap(Expectation::single)
        .filter(Expectation.Route.class::isInstance)
        .map(Expectation.Route.class::cast)
        .filter(e -> e.present() && e.prefix().equals(DEFAULT) && lacks(outcome.routes(), e))
        .flatMap(e -> check(topology, outcome.routes(), e));
  }

  private Stream<Finding> check(Topology topology, Routes routes, Expectation.Route expected) {
    return routes.speakers().stream()
        .filter(speaker -> speaker.kind() == Routes.Kind.VPN_GATEWAY)
        .filter(
            gateway ->
                gateway.adjRibOut().rows().stream()
                    .anyMatch(
                        row ->
                            row.peer().equals(expected.at())
                                && row.reason()
                                    .filter("default-route-to-site"::equals)
                                    .isPresent()))
        .limit(1)
        .map(
            gateway ->
                finding(
                        Severity.WARNING,
                        expected.at(),
                        "%s does not get 0.0.0.0/0; a VPN gateway never announces it, 0.0.0.0/1 and 128.0.0.0/1 pass"
                            .formatted(topology.shortest(expected.at())))
                    .related(expected.name(), "needs it")
                    .related(gateway.node(), "the VPN gateway"));
  }

  private static boolean lacks(Routes routes, Expectation.Route expected) {
    return routes.speaker(expected.at()).stream()
        .flatMap(speaker -> speaker.locRib().rows().stream())
        .noneMatch(row -> row.route().prefix().equals(DEFAULT));
  }
}
