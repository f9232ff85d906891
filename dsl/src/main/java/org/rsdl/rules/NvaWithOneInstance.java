package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.Topology;

/** Two machines are recommended for every peer (Azure Route Server FAQ). */
final class NvaWithOneInstance implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.nvas().stream())
        .filter(nva -> nva.instances().size() == 1 && Sessions.withServer(topology, nva))
        .map(
            nva ->
                info(
                    nva,
                    ELEMENT,
                    "%s has one instance; two are recommended"
                        .formatted(topology.shortest(nva.name()))));
  }
}
