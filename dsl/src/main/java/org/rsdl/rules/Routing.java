package org.rsdl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.RouteTable;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** The route tables of a topology, with the subnets that use them, and what has which address. */
final class Routing {
  private final Topology topology;
  private final Map<Name, List<Subnet>> subnets = new HashMap<>();
  private final Map<IpAddress, List<Machine>> owners = new HashMap<>();

  Routing(Topology topology) {
    this.topology = topology;
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      for (Subnet subnet : vnet.subnets()) {
        subnet
            .routeTable()
            .ifPresent(t -> subnets.computeIfAbsent(t, n -> new ArrayList<>()).add(subnet));
      }
    }
  }

  /** The subnets that name a table. */
  List<Subnet> subnetsOf(RouteTable table) {
    return subnets.getOrDefault(table.name(), List.of());
  }

  /** What has an address, in any virtual network. */
  List<Machine> owners(IpAddress address) {
    if (owners.isEmpty()) {
      topology.virtualNetworks().stream()
          .flatMap(Machine::of)
          .forEach(m -> owners.computeIfAbsent(m.address(), a -> new ArrayList<>()).add(m));
    }
    return owners.getOrDefault(address, List.of());
  }

  /** The elements that a next hop may be: of an address, its owners. */
  List<Element> machines(NextHop hop) {
    return switch (hop) {
      case NextHop.Node n -> topology.element(n.node()).stream().toList();
      case NextHop.Address a -> owners(a.address()).stream().map(Machine::element).toList();
      case NextHop.Internet h -> List.of();
      case NextHop.VirtualNetworkHop h -> List.of();
      case NextHop.Gateway h -> List.of();
      case NextHop.None h -> List.of();
    };
  }

  /** Whether a route sends packets to a machine. */
  static boolean toMachine(UserRoute route) {
    return route.nextHop() instanceof NextHop.Node || route.nextHop() instanceof NextHop.Address;
  }

  /** A next hop as it is written. */
  static String text(Topology topology, NextHop hop) {
    return switch (hop) {
      case NextHop.Node n -> topology.shortest(n.node());
      case NextHop.Address a -> a.address().toString();
      case NextHop.Internet h -> "internet";
      case NextHop.VirtualNetworkHop h -> "virtual-network";
      case NextHop.Gateway h -> "virtual-network-gateway";
      case NextHop.None h -> "none";
    };
  }

  /** The table of a subnet. */
  static Optional<RouteTable> table(Topology topology, Subnet subnet) {
    return subnet.routeTable().flatMap(t -> topology.element(t, RouteTable.class));
  }

  /** The longest route of a table that covers a prefix. */
  static Optional<UserRoute> longest(RouteTable table, IpPrefix prefix) {
    return table.routes().stream()
        .filter(r -> r.prefix().covers(prefix))
        .max(java.util.Comparator.comparingInt(r -> r.prefix().length()));
  }

  /** GatewaySubnet, where gateways are, with its table. */
  static Optional<RouteTable> ofGateways(Topology topology, VirtualNetwork vnet) {
    return vnet.subnet(VirtualNetwork.GATEWAY_SUBNET)
        .filter(s -> !vnet.gateways().isEmpty())
        .flatMap(s -> table(topology, s));
  }

  /** Every route with its table. */
  static Stream<UserRoute> all(Topology topology) {
    return topology.routeTables().stream().flatMap(t -> t.routes().stream());
  }
}
