package org.rsdl.rules;

import static org.rsdl.rules.Part.STATIC;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpPrefix;

/** Without BGP one of two connections with the same prefix carries everything (GH-104928). */
final class StaticConnectionsDoNotBalance implements TopologyRule {
  private record Way(Name gateway, IpPrefix prefix) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    Map<Way, Connection> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Connection connection : topology.connections()) {
      boolean vpn = topology.element(connection.far(), VpnGateway.class).isPresent();
      for (int i = 0; vpn && !connection.bgp() && i < connection.statics().size(); i++) {
        Way way = new Way(connection.far(), connection.statics().get(i));
        Connection before = first.putIfAbsent(way, connection);
        if (before != null && !before.name().equals(connection.name())) {
          findings.add(finding(topology, connection, i, before));
        }
      }
    }
    return findings.stream();
  }

  private Finding finding(Topology topology, Connection connection, int index, Connection before) {
    String message =
        "%s and %s both bring %s statically; without BGP one of them carries everything"
            .formatted(
                topology.shortest(before.near()),
                topology.shortest(connection.near()),
                connection.statics().get(index));
    return info(connection, STATIC, message).at(index).related(before.name(), "the other one");
  }
}
