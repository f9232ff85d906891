package org.rsdl.verdict;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Circuit;
import org.rsdl.model.Topology;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.rib.AdjRibOut;

/**
 * A gateway sends more prefixes to a circuit than its connection bears (Route Server limits;
 * ExpressRoute FAQ).
 */
final class RoutesOverExpressrouteLimit implements OutcomeRule {
  private static final int NEAR_PERCENT = 80;

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    return state
        .speakers(Routes.Kind.EXPRESSROUTE_GATEWAY)
        .flatMap(
            gateway ->
                topology.circuits().stream()
                    .flatMap(circuit -> check(topology, gateway, circuit).stream()));
  }

  private Optional<Finding> check(Topology topology, SpeakerTables gateway, Circuit circuit) {
    int limit = topology.profile().routesTowardCircuit();
    long count =
        gateway.adjRibOut().rows().stream()
            .filter(row -> counts(row) && row.peer().equals(circuit.name()))
            .map(row -> row.route().prefix())
            .distinct()
            .count();
    if (count * 100 < (long) limit * NEAR_PERCENT) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
                count > limit ? Severity.ERROR : Severity.WARNING,
                circuit.name(),
                "%s prefixes go to %s; above %s the connection goes down"
                    .formatted(
                        Words.number(count),
                        topology.shortest(circuit.name()),
                        Words.number(limit)))
            .related(gateway.node(), "the gateway that announces them"));
  }

  /** What is sent, or was before the connection went down. */
  private static boolean counts(AdjRibOut.Row row) {
    return row.sent() || row.reason().filter("circuit-limit-exceeded"::equals).isPresent();
  }
}
