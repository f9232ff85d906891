package org.rsdl.rules;

import static org.rsdl.rules.Part.METRIC;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** A metric chooses among next hops that internal BGP tells (RFC 4271 section 9.1.2.2 e). */
final class MetricWithoutEffect implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(c -> !speaksInternally(topology, c.near()) && !speaksInternally(topology, c.far()))
        .flatMap(
            c ->
                c.options().metric().stream()
                    .map(
                        metric -> finding(Severity.HINT, c, METRIC, message(topology, c, metric))));
  }

  /** Whether one of its sessions is of internal BGP, written as such or as a connection. */
  private static boolean speaksInternally(Topology topology, Name end) {
    Name node = Sessions.appliance(topology, end).map(nva -> nva.name()).orElse(end);
    return topology.peeringsOf(node).stream().anyMatch(s -> Sessions.isInternal(topology, s))
        || topology.connectionsOf(node).stream().anyMatch(c -> internal(topology, c));
  }

  private static boolean internal(Topology topology, Connection connection) {
    Optional<Asn> near = Sessions.asn(topology, connection.near());
    return connection.bgp()
        && near.isPresent()
        && near.equals(Sessions.asn(topology, connection.far()));
  }

  private static String message(Topology topology, Connection connection, long metric) {
    return "the metric %d has no effect; neither %s nor %s has an internal BGP session"
        .formatted(
            metric, topology.shortest(connection.near()), topology.shortest(connection.far()));
  }
}
