package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/** A Route Server breaks IPv6 in its virtual network (Azure Route Server FAQ). */
final class Ipv6InRouteServerVnet implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.routeServer().stream().flatMap(rs -> check(vnet, rs)));
  }

  /** The subnets inside such a prefix follow from it. */
  private Stream<Finding> check(VirtualNetwork vnet, RouteServer server) {
    List<IpPrefix> space = vnet.addressSpace();
    Stream<Finding> prefixes =
        IntStream.range(0, space.size())
            .filter(i -> space.get(i) instanceof IpPrefix.V6)
            .mapToObj(i -> finding(vnet, vnet, space.get(i), server).at(i));
    Stream<Finding> subnets =
        vnet.subnets().stream()
            .filter(s -> s.prefix() instanceof IpPrefix.V6 && !vnet.holds(s.prefix()))
            .map(s -> finding(vnet, s, s.prefix(), server));
    return Stream.concat(prefixes, subnets);
  }

  private Finding finding(
      VirtualNetwork vnet, Element element, IpPrefix prefix, RouteServer server) {
    String message =
        "%s has %s and the Route Server %s; a Route Server breaks IPv6 in its virtual network"
            .formatted(vnet.name(), prefix, server.name().simple());
    return error(element, PREFIX, message).related(server.name(), "Route Server of " + vnet.name());
  }
}
