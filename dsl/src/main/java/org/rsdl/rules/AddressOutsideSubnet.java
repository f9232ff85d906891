package org.rsdl.rules;

import static org.rsdl.rules.Part.ADDRESS;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Nva;
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
                    vnet.nvas().stream().flatMap(nva -> machines(topology, vnet, nva)),
                    managed(vnet)));
  }

  private Stream<Finding> machines(Topology topology, VirtualNetwork vnet, Nva nva) {
    Optional<Subnet> named = nva.subnet().flatMap(s -> topology.element(s, Subnet.class));
    if (named.isPresent()) {
      return nva.instances().stream()
          .filter(i -> !named.get().prefix().contains(i.address()))
          .map(i -> finding(i, 0, i.address(), named.get()));
    }
    return nva.instances().stream()
        .filter(i -> nva.subnet().isEmpty() && vnet.subnetOf(i.address()).isEmpty())
        .map(
            i ->
                error(
                    i,
                    ADDRESS,
                    "%s is in no subnet of %s; an address lies in a subnet"
                        .formatted(i.address(), vnet.name())));
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
