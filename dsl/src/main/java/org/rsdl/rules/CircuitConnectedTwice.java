package org.rsdl.rules;

import static org.rsdl.rules.Part.CIRCUIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;

/** A gateway is connected to a circuit once (About ExpressRoute gateways). */
final class CircuitConnectedTwice implements TopologyRule {
  private record Use(Name gateway, Name circuit) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    Map<Use, Connection> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Connection connection : topology.connections()) {
      for (int i = 0; i < connection.circuits().size(); i++) {
        Use use = new Use(connection.far(), connection.circuits().get(i));
        Connection before = first.putIfAbsent(use, connection);
        if (before != null) {
          findings.add(finding(topology, connection, i, use, before));
        }
      }
    }
    return findings.stream();
  }

  private Finding finding(
      Topology topology, Connection connection, int index, Use use, Connection before) {
    String message =
        "%s is connected to %s twice; a gateway is connected to a circuit once"
            .formatted(topology.shortest(use.circuit()), topology.shortest(use.gateway()));
    return error(connection, CIRCUIT, message).at(index).related(before.name(), "the first time");
  }
}
