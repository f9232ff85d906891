package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.Topology;

/** A virtual network has an address space (Virtual network FAQ). */
final class AddressSpaceMissing implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> vnet.addressSpace().isEmpty())
        .map(
            vnet ->
                error(
                    vnet,
                    ELEMENT,
                    "vnet %s has no address space; a virtual network has at least one prefix"
                        .formatted(vnet.name())));
  }
}
