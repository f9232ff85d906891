package org.rsdl.intent;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * What an end of {@code reaches} stands for: nodes with a prefix each.
 *
 * @param address one inside that a machine could have, outside of the longer prefixes of others
 */
public record Ends(Name node, IpPrefix prefix, IpAddress address) {
  private static final Set<String> AZURE_NAMED =
      Set.of(
          VirtualNetwork.ROUTE_SERVER_SUBNET,
          VirtualNetwork.GATEWAY_SUBNET,
          "AzureFirewallSubnet",
          "AzureFirewallManagementSubnet",
          "AzureBastionSubnet");

  /** All ends of an element; empty for what has no prefix of its own. */
  public static List<Ends> of(Topology topology, Name name) {
    return topology.element(name).stream().flatMap(element -> of(topology, element)).toList();
  }

  /** The node that has an address or the longest prefix around it; empty where none has. */
  public static List<Ends> of(Topology topology, IpAddress address) {
    return topology
        .elements()
        .flatMap(
            element -> element instanceof VirtualNetwork ? Stream.empty() : of(topology, element))
        .filter(end -> end.prefix().contains(address))
        .max(Comparator.comparing(end -> end.prefix().length()))
        .map(end -> new Ends(end.node(), end.prefix(), address))
        .stream()
        .toList();
  }

  private static Ends of(Topology topology, Name node, IpPrefix prefix) {
    List<IpPrefix> longer =
        Stream.concat(
                topology.virtualNetworks().stream().flatMap(v -> v.addressSpace().stream()),
                topology.sites().stream().flatMap(s -> s.prefixes().stream()))
            .filter(other -> prefix.covers(other) && other.length() > prefix.length())
            .sorted()
            .toList();
    IpAddress first = host(prefix, prefix.address());
    IpAddress free =
        Stream.concat(
                Stream.of(first),
                longer.stream().map(other -> host(prefix, other.address().plus(other.size()))))
            .filter(a -> prefix.contains(a) && longer.stream().noneMatch(l -> l.contains(a)))
            .findFirst()
            .orElse(first);
    return new Ends(node, prefix, free);
  }

  /** Azure keeps the first four addresses of a subnet. */
  private static IpAddress host(IpPrefix prefix, IpAddress from) {
    return prefix.size() > 4 ? from.plus(4) : from;
  }

  private static Stream<Ends> of(Topology topology, Element element) {
    return switch (element) {
      case Site site -> site.prefixes().stream().map(prefix -> of(topology, site.name(), prefix));
      case VirtualNetwork vnet -> subnets(topology, vnet);
      case Subnet subnet -> Stream.of(ofSubnet(topology, subnet));
      case Nva nva ->
          nva.instances().stream().map(i -> of(topology, nva.name(), i.address().asPrefix()));
      case Instance instance -> instance(topology, instance);
      default -> Stream.empty();
    };
  }

  /** A subnet with an address that none of the machines of its network has, if one is free. */
  private static Ends ofSubnet(Topology topology, Subnet subnet) {
    Ends first = of(topology, subnet.name(), subnet.prefix());
    Set<IpAddress> taken =
        topology.virtualNetworkOf(subnet.name()).map(Ends::addresses).orElse(Set.of());
    IpAddress free = first.address;
    while (taken.contains(free) && subnet.prefix().contains(free.plus(1))) {
      free = free.plus(1);
    }
    return new Ends(first.node, first.prefix, taken.contains(free) ? first.address : free);
  }

  private static Set<IpAddress> addresses(VirtualNetwork vnet) {
    Set<IpAddress> addresses = new HashSet<>();
    vnet.routeServers().forEach(server -> addresses.addAll(server.addresses()));
    vnet.expressRouteGateways().forEach(gateway -> addresses.addAll(gateway.addresses()));
    vnet.vpnGateways().forEach(gateway -> addresses.addAll(gateway.addresses()));
    vnet.firewalls().forEach(firewall -> addresses.addAll(firewall.addresses()));
    vnet.loadBalancers().forEach(balancer -> addresses.add(balancer.frontend()));
    vnet.workloads().forEach(machine -> machine.address().ifPresent(addresses::add));
    for (Nva nva : vnet.nvas()) {
      for (Instance machine : nva.instances()) {
        addresses.add(machine.address());
        machine.outside().ifPresent(addresses::add);
      }
    }
    return addresses;
  }

  private static Stream<Ends> subnets(Topology topology, VirtualNetwork vnet) {
    List<Ends> plain =
        vnet.subnets().stream()
            .filter(subnet -> !AZURE_NAMED.contains(subnet.name().simple()))
            .map(subnet -> ofSubnet(topology, subnet))
            .toList();
    return plain.isEmpty()
        ? vnet.addressSpace().stream().map(space -> of(topology, vnet.name(), space))
        : plain.stream();
  }

  /**
   * A router of a site stands for the site's prefixes, a machine of an appliance for its address.
   */
  private static Stream<Ends> instance(Topology topology, Instance instance) {
    Stream<Ends> site =
        topology.sites().stream()
            .filter(s -> s.instances().contains(instance))
            .flatMap(s -> s.prefixes().stream().map(prefix -> of(topology, s.name(), prefix)));
    Stream<Ends> nva =
        topology.virtualNetworks().stream()
            .flatMap(vnet -> vnet.nvas().stream())
            .filter(n -> n.instances().contains(instance))
            .map(n -> of(topology, n.name(), instance.address().asPrefix()));
    return Stream.concat(site, nva);
  }
}
