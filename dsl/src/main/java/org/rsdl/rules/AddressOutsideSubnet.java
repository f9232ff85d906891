package org.rsdl.rules;

import static org.rsdl.rules.Part.ADDRESS;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;

/** An address lies in its subnet (Virtual network FAQ). */
final class AddressOutsideSubnet implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                Stream.concat(
                    Machine.of(vnet).flatMap(m -> check(topology, vnet, m)), managed(vnet)));
  }

  private Stream<Finding> check(Topology topology, VirtualNetwork vnet, Machine machine) {
    if (machine.subnet().isEmpty()) {
      return vnet.subnetOf(machine.address()).isPresent()
          ? Stream.of()
          : Stream.of(
              error(
                      machine.element(),
                      machine.part(),
                      "%s is in no subnet of %s; an address lies in a subnet"
                          .formatted(machine.address(), vnet.name()))
                  .at(machine.index()));
    }
    return machine.subnet().flatMap(s -> topology.element(s, Subnet.class)).stream()
        .filter(s -> !s.prefix().contains(machine.address()))
        .map(s -> finding(machine.element(), machine.index(), machine.address(), s));
  }

  /** Route Servers and gateways lie in the subnets of their names. */
  private Stream<Finding> managed(VirtualNetwork vnet) {
    Stream<Finding> servers =
        vnet.subnet(VirtualNetwork.ROUTE_SERVER_SUBNET).stream()
            .flatMap(
                subnet ->
                    vnet.routeServers().stream()
                        .flatMap(rs -> outside(rs, rs.addresses(), subnet)));
    Stream<Finding> gateways =
        vnet.subnet(VirtualNetwork.GATEWAY_SUBNET).stream()
            .flatMap(
                subnet ->
                    vnet.gateways().stream()
                        .flatMap(g -> outside(g, DuplicateAddress.addresses(g), subnet)));
    return Stream.concat(servers, gateways);
  }

  private Stream<Finding> outside(Element element, List<IpAddress> addresses, Subnet subnet) {
    return IntStream.range(0, addresses.size())
        .filter(i -> !subnet.prefix().contains(addresses.get(i)))
        .mapToObj(i -> finding(element, i, addresses.get(i), subnet));
  }

  private Finding finding(Element element, int index, IpAddress address, Subnet subnet) {
    String message =
        "%s is outside %s %s; an address lies in its subnet"
            .formatted(address, subnet.name().simple(), subnet.prefix());
    return error(element, ADDRESS, message).at(index);
  }
}
