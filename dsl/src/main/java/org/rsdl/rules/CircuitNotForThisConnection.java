package org.rsdl.rules;

import static org.rsdl.rules.Part.CIRCUIT;

import java.util.stream.Stream;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Topology;

/** Only an ExpressRoute gateway uses a circuit (ExpressRoute routing requirements). */
final class CircuitNotForThisConnection implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(c -> !c.circuits().isEmpty())
        .filter(c -> topology.element(c.far(), ExpressRouteGateway.class).isEmpty())
        .map(
            c ->
                error(
                    c,
                    CIRCUIT,
                    "the connection %s – %s goes over %s; only an ExpressRoute gateway uses a circuit"
                        .formatted(
                            topology.shortest(c.near()),
                            topology.shortest(c.far()),
                            topology.shortest(c.circuits().getFirst()))));
  }
}
