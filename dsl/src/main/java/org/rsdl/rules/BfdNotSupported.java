package org.rsdl.rules;

import static org.rsdl.rules.Part.BFD;

import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;

/** VPN gateways and Route Servers have no BFD (VPN Gateway FAQ). */
final class BfdNotSupported implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> connections =
        topology.connections().stream()
            .filter(c -> c.bfd().orElse(false))
            .filter(c -> topology.element(c.far(), VpnGateway.class).isPresent())
            .map(c -> warning(c, BFD, message(topology, c.near(), c.far())));
    Stream<Finding> sessions =
        Sessions.withServers(topology)
            .filter(s -> s.options().bfd().orElse(false))
            .map(s -> warning(s, BFD, message(topology, s.nva(), s.peer())));
    return Stream.concat(connections, sessions);
  }

  private static String message(Topology topology, Name one, Name other) {
    return "bfd is on for %s – %s; VPN gateways and Route Servers have no BFD"
        .formatted(topology.shortest(one), topology.shortest(other));
  }
}
