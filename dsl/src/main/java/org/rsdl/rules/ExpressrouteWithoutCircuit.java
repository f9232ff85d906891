package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Topology;

/** An ExpressRoute gateway is reached over a circuit (ExpressRoute routing requirements). */
final class ExpressrouteWithoutCircuit implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(c -> c.circuits().isEmpty())
        .filter(c -> topology.element(c.far(), ExpressRouteGateway.class).isPresent())
        .map(
            c ->
                error(
                    c,
                    ELEMENT,
                    "%s is connected to %s over no circuit; ExpressRoute needs one"
                        .formatted(topology.shortest(c.near()), topology.shortest(c.far()))));
  }
}
