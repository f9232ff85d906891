package org.rsdl.verdict;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VnetPeering;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;

/**
 * An appliance's own subnet sends what it must forward back to it: no tunnel, user route or outside
 * interface leads on (Route Server troubleshooting; Multi-region).
 */
final class RouteReturnsToNva implements OutcomeRule {
  @Override
  public Stream<Finding> check(State state) {
    return Circle.alone(state).entrySet().stream()
        .filter(entry -> !entry.getValue().plain().isEmpty())
        .flatMap(
            entry ->
                state.topology().element(entry.getKey(), Nva.class).stream()
                    .map(nva -> returns(state, nva, entry.getValue())));
  }

  private Finding returns(State state, Nva nva, Circle circle) {
    Finding finding =
        finding(
            Severity.ERROR,
            nva.name(),
            "%s returns to %s; its own subnet %s learned the route from %s"
                .formatted(
                    Words.prefixes(circle.plain()),
                    state.named(nva.name()),
                    nva.subnet().map(Name::simple).orElse(""),
                    server(state.topology(), nva.name()).map(state::named).orElse("Azure")));
    return state.topology().connectionsOf(nva.name()).stream()
        .filter(connection -> connection.tunnel().isEmpty())
        .findFirst()
        .map(bare -> finding.related(bare.name(), "the connection without a tunnel"))
        .orElse(finding);
  }

  /** The Route Server that programs the appliance's subnet: of its network, or of its hub. */
  static Optional<Name> server(Topology topology, Name nva) {
    return topology
        .virtualNetworkOf(nva)
        .flatMap(
            vnet ->
                vnet.routeServer()
                    .or(
                        () ->
                            topology.vnetPeeringsOf(vnet.name()).stream()
                                .map(VnetPeering::transitFrom)
                                .flatMap(Optional::stream)
                                .filter(hub -> !hub.equals(vnet.name()))
                                .flatMap(hub -> topology.virtualNetworkOf(hub).stream())
                                .flatMap(hub -> hub.routeServer().stream())
                                .findFirst()))
        .map(RouteServer::name);
  }
}
