package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/**
 * A learned prefix that equals or lies inside a virtual network is programmed in none (Route
 * injection in spokes; Azure Route Server FAQ).
 */
final class PrefixInsideVnet implements TopologyRule {
  private record Inside(VirtualNetwork vnet, IpPrefix space) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    return Announced.of(topology).flatMap(a -> check(topology, a));
  }

  private Stream<Finding> check(Topology topology, Announced announced) {
    return IntStream.range(0, announced.what().prefixes().size())
        .boxed()
        .flatMap(
            i ->
                announced.servers().stream()
                    .flatMap(rs -> check(topology, announced, i, rs).stream())
                    .limit(1));
  }

  private Optional<Finding> check(
      Topology topology, Announced announced, int index, RouteServer server) {
    IpPrefix prefix = announced.what().prefixes().get(index);
    return reached(topology, server)
        .flatMap(
            vnet ->
                vnet.addressSpace().stream()
                    .filter(space -> space.covers(prefix))
                    .map(space -> new Inside(vnet, space)))
        .findFirst()
        .map(
            in ->
                warning(announced.what(), PREFIX, message(topology, prefix, in, server))
                    .at(index)
                    .related(in.vnet().name(), "has the prefix already")
                    .with(supernet(topology, server, in.space())));
  }

  /** The virtual network of a Route Server, then those that are peered with it. */
  private static Stream<VirtualNetwork> reached(Topology topology, RouteServer server) {
    return topology.virtualNetworkOf(server.name()).stream()
        .flatMap(
            own ->
                Stream.concat(
                    Stream.of(own),
                    topology.vnetPeeringsOf(own.name()).stream()
                        .flatMap(p -> topology.virtualNetworkOf(p.other(own.name())).stream())));
  }

  private static String message(Topology topology, IpPrefix prefix, Inside in, RouteServer server) {
    String where =
        prefix.equals(in.space())
            ? "equals the address space of " + in.vnet().name()
            : "lies in %s of %s".formatted(in.space(), in.vnet().name());
    return "%s %s; %s learns but does not install it, a supernet would be installed"
        .formatted(prefix, where, topology.shortest(server.name()));
  }

  /** The shortest step up that lies in no virtual network; empty where there is none. */
  private static String[] supernet(Topology topology, RouteServer server, IpPrefix space) {
    return IntStream.iterate(space.length() - 1, length -> length > 0, length -> length - 1)
        .mapToObj(length -> IpPrefix.of(space.address(), length))
        .filter(up -> reached(topology, server).noneMatch(v -> v.holds(up)))
        .limit(1)
        .map(IpPrefix::toString)
        .toArray(String[]::new);
  }
}
