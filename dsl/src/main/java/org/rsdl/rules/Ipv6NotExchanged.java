package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/** A Route Server carries IPv4 only (Azure Route Server FAQ). */
final class Ipv6NotExchanged implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> sites =
        topology.sites().stream()
            .filter(
                s -> Neighborhood.learners(topology, s).stream().anyMatch(Ipv6NotExchanged::has))
            .flatMap(s -> check(topology, s, s.name(), s.prefixes()));
    Stream<Finding> vnets =
        topology.virtualNetworks().stream()
            .filter(v -> !has(v) && isBeside(topology, v))
            .flatMap(v -> check(topology, v, v.name(), v.addressSpace()));
    Stream<Finding> appliances =
        topology.virtualNetworks().stream()
            .flatMap(v -> v.nvas().stream())
            .flatMap(n -> advertised(topology, n));
    return Stream.of(sites, vnets, appliances).flatMap(s -> s);
  }

  private static boolean has(VirtualNetwork vnet) {
    return vnet.routeServer().isPresent();
  }

  private static boolean isBeside(Topology topology, VirtualNetwork vnet) {
    return topology.vnetPeeringsOf(vnet.name()).stream()
        .flatMap(p -> topology.element(p.other(vnet.name()), VirtualNetwork.class).stream())
        .anyMatch(Ipv6NotExchanged::has);
  }

  /** What an appliance announces to a Route Server. */
  private Stream<Finding> advertised(Topology topology, Nva nva) {
    List<Name> servers =
        topology.peeringsOf(nva.name()).stream()
            .map(BgpPeering::peer)
            .filter(p -> topology.element(p, RouteServer.class).isPresent())
            .toList();
    return nva.advertisements().stream()
        .filter(a -> a.to().map(servers::contains).orElse(!servers.isEmpty()))
        .flatMap(a -> check(topology, a, nva.name(), a.prefixes()));
  }

  private Stream<Finding> check(
      Topology topology, Element at, Name owner, List<IpPrefix> prefixes) {
    return IntStream.range(0, prefixes.size())
        .filter(i -> prefixes.get(i) instanceof IpPrefix.V6)
        .mapToObj(
            i ->
                warning(
                        at,
                        PREFIX,
                        "%s of %s is not exchanged; a Route Server carries IPv4 only"
                            .formatted(prefixes.get(i), topology.shortest(owner)))
                    .at(i));
  }
}
