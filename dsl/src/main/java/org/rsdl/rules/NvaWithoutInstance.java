package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.Topology;

/** A session needs an address (Route Server tutorial: peer with an NVA). */
final class NvaWithoutInstance implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.nvas().stream())
        .filter(nva -> nva.instances().isEmpty())
        .filter(nva -> !topology.peeringsOf(nva.name()).isEmpty())
        .map(
            nva ->
                error(
                    nva,
                    ELEMENT,
                    "%s has no instance; a session needs an address"
                        .formatted(topology.shortest(nva.name()))));
  }
}
