package org.rsdl.rules;

import static org.rsdl.rules.Part.WEIGHT;

import java.util.stream.Stream;
import org.rsdl.model.Topology;

/** A weight chooses among the connections of a gateway. */
final class WeightWithoutEffect implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(c -> topology.connectionsOf(c.far()).size() == 1)
        .flatMap(
            c ->
                c.options().weight().stream()
                    .map(
                        weight ->
                            finding(
                                Severity.HINT,
                                c,
                                WEIGHT,
                                "the weight %d has no effect; %s has no other connection"
                                    .formatted(weight, topology.shortest(c.far())))));
  }
}
