package org.rsdl.rules;

import static org.rsdl.rules.Part.NEXT_HOP;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.NextHop;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * A Route Server takes routes whose next hop is the appliance, a load balancer before it or an
 * appliance beside it (Route injection in spokes; Next hop IP support).
 */
final class NextHopNotAllowed implements TopologyRule {
  private static final String ALLOWED =
      "; a Route Server takes the NVA, its load balancer or an appliance beside it";

  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> announced =
        Announced.of(topology)
            .flatMap(
                a ->
                    a.what().nextHop().flatMap(hop -> wrong(topology, a, hop)).stream()
                        .map(seen -> warning(a.what(), NEXT_HOP, seen + ALLOWED)));
    Stream<Finding> unchanged =
        Sessions.withServers(topology)
            .filter(s -> s.options().nextHopSelf().filter(self -> !self).isPresent())
            .map(s -> warning(s, NEXT_HOP, unchanged(topology, s) + ALLOWED));
    return Stream.concat(announced, unchanged);
  }

  private static Optional<String> wrong(Topology topology, Announced announced, NextHop hop) {
    return switch (hop) {
      case NextHop.Address a -> address(topology, announced, a);
      case NextHop.Node n -> node(topology, announced, n);
      case NextHop.Internet h -> Optional.of("the next hop internet is no appliance");
      case NextHop.VirtualNetworkHop h ->
          Optional.of("the next hop virtual-network is no appliance");
      case NextHop.Gateway h -> Optional.of("the next hop virtual-network-gateway is no appliance");
      case NextHop.None h -> Optional.of("the next hop none is no appliance");
    };
  }

  private static Optional<String> address(
      Topology topology, Announced announced, NextHop.Address hop) {
    VirtualNetwork vnet = announced.vnet();
    boolean here = vnet.addressSpace().stream().anyMatch(p -> p.contains(hop.address()));
    return NextHops.forwarder(topology, vnet, hop).isPresent()
        ? Optional.empty()
        : Optional.of(
            here
                ? "the next hop %s is no appliance of %s".formatted(hop.address(), vnet.name())
                : outside(topology, hop.address().toString(), announced));
  }

  private static Optional<String> node(Topology topology, Announced announced, NextHop.Node hop) {
    String name = topology.shortest(hop.node());
    if (!topology.virtualNetworkOf(hop.node()).equals(Optional.of(announced.vnet()))) {
      return Optional.of(outside(topology, name, announced));
    }
    return NextHops.forwarder(topology, announced.vnet(), hop).isPresent()
        ? Optional.empty()
        : Optional.of("the next hop %s forwards nothing".formatted(name));
  }

  private static String outside(Topology topology, String hop, Announced announced) {
    return "the next hop %s is outside the virtual network of %s"
        .formatted(hop, topology.shortest(announced.nva().name()));
  }

  private static String unchanged(Topology topology, BgpPeering session) {
    return "%s leaves next hops unchanged toward %s"
        .formatted(topology.shortest(session.nva()), topology.shortest(session.peer()));
  }
}
