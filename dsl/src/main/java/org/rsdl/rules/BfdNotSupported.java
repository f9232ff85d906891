package org.rsdl.rules;

import static org.rsdl.rules.Part.BFD;

import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;

/** VPN gateways have no BFD (VPN Gateway FAQ). */
final class BfdNotSupported implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(c -> c.bfd().orElse(false))
        .filter(c -> topology.element(c.far(), VpnGateway.class).isPresent())
        .map(
            c ->
                warning(
                    c,
                    BFD,
                    "bfd is on for %s – %s; VPN gateways and Route Servers have no BFD"
                        .formatted(topology.shortest(c.near()), topology.shortest(c.far()))));
  }
}
