package org.rsdl.rules;

import static org.rsdl.rules.Part.ONLY_INSTANCE;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;

/** A tunnel goes to an instance that its VPN gateway has (Highly available VPN gateways). */
final class InstanceNotOfGateway implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream().flatMap(c -> check(topology, c).stream());
  }

  private Optional<Finding> check(Topology topology, Connection connection) {
    Optional<VpnGateway> gateway = topology.element(connection.far(), VpnGateway.class);
    int instances = gateway.map(g -> g.activeActive() ? 2 : 1).orElse(Integer.MAX_VALUE);
    return connection
        .options()
        .onlyInstance()
        .filter(only -> only >= instances)
        .map(
            only ->
                error(
                        connection,
                        ONLY_INSTANCE,
                        "the tunnel goes to instance %d of %s; this gateway has %s"
                            .formatted(
                                only,
                                topology.shortest(connection.far()),
                                instances == 1 ? "the instance 0 alone" : "the instances 0 and 1"))
                    .related(connection.far(), "the gateway"));
  }
}
