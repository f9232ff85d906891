package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.Topology;

/** A peering joins two virtual networks (Virtual network peering). */
final class PeeringWithItself implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.vnetPeerings().stream()
        .filter(Transit::isSelf)
        .map(
            p ->
                error(
                    p,
                    ELEMENT,
                    "%s is peered with itself; a peering joins two virtual networks"
                        .formatted(topology.shortest(p.left()))));
  }
}
