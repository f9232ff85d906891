package org.rsdl.rules;

import static org.rsdl.rules.Part.TUNNEL;

import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Topology;

/** Azure drops GRE and IP-in-IP between machines (Virtual network FAQ). */
final class TunnelProtocolBlocked implements TopologyRule {
  private static final Map<String, String> BLOCKED = Map.of("gre", "GRE", "ipip", "IP-in-IP");

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(c -> Sessions.appliance(topology, c.near()).isPresent())
        .filter(c -> Sessions.appliance(topology, c.far()).isPresent())
        .flatMap(
            c ->
                c.tunnel().filter(BLOCKED::containsKey).stream()
                    .map(kind -> error(c, TUNNEL, message(topology, c, kind))));
  }

  private static String message(Topology topology, Connection connection, String kind) {
    return "the tunnel of %s and %s is %s; Azure drops GRE and IP-in-IP between machines"
        .formatted(
            topology.shortest(connection.near()),
            topology.shortest(connection.far()),
            BLOCKED.get(kind));
  }
}
