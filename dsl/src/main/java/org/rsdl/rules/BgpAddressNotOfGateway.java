package org.rsdl.rules;

import static org.rsdl.rules.Part.BGP_ADDRESS;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;

/** A connection uses custom BGP addresses of its gateway (About BGP with VPN Gateway). */
final class BgpAddressNotOfGateway implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream().flatMap(c -> check(topology, c));
  }

  private Stream<Finding> check(Topology topology, Connection connection) {
    List<IpAddress> known =
        topology
            .element(connection.far(), VpnGateway.class)
            .map(VpnGateway::bgpAddresses)
            .orElse(List.of());
    List<IpAddress> used = connection.options().bgpAddresses();
    return IntStream.range(0, used.size())
        .filter(i -> !known.contains(used.get(i)))
        .mapToObj(
            i ->
                error(
                        connection,
                        BGP_ADDRESS,
                        "%s is no BGP address of %s; a connection uses those of its gateway"
                            .formatted(used.get(i), topology.shortest(connection.far())))
                    .at(i)
                    .with(
                        known.stream()
                            .filter(a -> !used.contains(a))
                            .map(IpAddress::toString)
                            .toArray(String[]::new))
                    .related(connection.far(), "its gateway"));
  }
}
