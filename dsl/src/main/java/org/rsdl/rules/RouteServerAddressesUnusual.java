package org.rsdl.rules;

import static org.rsdl.rules.Part.ADDRESS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.AddressPlan;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** A Route Server gets the first two free addresses of its subnet (Route Server quickstart). */
final class RouteServerAddressesUnusual implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.subnet(VirtualNetwork.ROUTE_SERVER_SUBNET).stream()
                    .flatMap(
                        subnet ->
                            vnet.routeServers().stream()
                                .filter(
                                    rs ->
                                        rs.addresses().stream().allMatch(subnet.prefix()::contains))
                                .flatMap(rs -> check(topology, rs, subnet.prefix()))));
  }

  private Stream<Finding> check(Topology topology, RouteServer server, IpPrefix subnet) {
    List<IpAddress> usual = AddressPlan.routeServer(subnet);
    List<IpAddress> given = server.addresses();
    return Set.copyOf(given).equals(Set.copyOf(usual))
        ? Stream.empty()
        : Stream.of(
            info(
                server,
                ADDRESS,
                "%s has %s and %s; Azure has always given the first two free ones, %s and %s"
                    .formatted(
                        topology.shortest(server.name()),
                        given.getFirst(),
                        given.getLast(),
                        usual.getFirst(),
                        usual.getLast())));
  }
}
