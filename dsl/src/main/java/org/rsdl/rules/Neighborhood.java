package org.rsdl.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.model.Workload;
import org.rsdl.net.IpAddress;

/** What lies beside what: questions that several rules ask. */
final class Neighborhood {
  private Neighborhood() {}

  /** The virtual networks that learn a site's prefixes, those that take transit from them too. */
  static List<VirtualNetwork> learners(Topology topology, Site site) {
    return topology.connectionsOf(site.name()).stream()
        .map(Connection::far)
        .flatMap(
            far ->
                Stream.concat(
                    Stream.of(far), topology.peeringsOf(far).stream().map(BgpPeering::peer)))
        .flatMap(node -> topology.virtualNetworkOf(node).stream())
        .distinct()
        .flatMap(v -> Stream.concat(Stream.of(v), Transit.spokes(topology, v)))
        .distinct()
        .toList();
  }

  /** A virtual network and those peered with it: what its Route Server serves. */
  static Stream<VirtualNetwork> served(Topology topology, VirtualNetwork vnet) {
    return Stream.concat(
            Stream.of(vnet.name()),
            topology.vnetPeeringsOf(vnet.name()).stream().map(p -> p.other(vnet.name())))
        .distinct()
        .flatMap(name -> topology.element(name, VirtualNetwork.class).stream());
  }

  /** The machines of a virtual network: as its subnets tell, else those that are declared. */
  static long machines(VirtualNetwork vnet) {
    long told = 0;
    Set<Name> counted = new HashSet<>();
    for (Subnet subnet : vnet.subnets()) {
      if (subnet.machines().isPresent()) {
        counted.add(subnet.name());
        told += subnet.machines().get();
      }
    }
    Stream<Optional<Name>> declared =
        Stream.concat(
            vnet.nvas().stream()
                .flatMap(
                    nva ->
                        nva.instances().stream()
                            .map(i -> nva.subnet().or(() -> subnet(vnet, i.address())))),
            vnet.workloads().stream()
                .filter(w -> !w.privateEndpoint())
                .map(w -> w.subnet().or(() -> w.address().flatMap(a -> subnet(vnet, a)))));
    return told + declared.filter(s -> s.filter(counted::contains).isEmpty()).count();
  }

  private static Optional<Name> subnet(VirtualNetwork vnet, IpAddress address) {
    return vnet.subnetOf(address).map(Subnet::name);
  }

  /** Whether a VPN gateway speaks BGP, or stands beside a Route Server or ExpressRoute gateway. */
  static boolean demanding(Topology topology, VirtualNetwork vnet, VpnGateway vpn) {
    return vnet.routeServer().isPresent()
        || !vnet.expressRouteGateways().isEmpty()
        || topology.connectionsOf(vpn.name()).stream().anyMatch(Connection::bgp);
  }

  /** What has its address, and lies if it names a subnet, in the subnet of that name. */
  static Stream<Machine> machinesIn(VirtualNetwork vnet, String simple) {
    return vnet.subnet(simple).stream()
        .flatMap(
            subnet ->
                Machine.of(vnet)
                    .filter(m -> m.subnet().map(subnet.name()::equals).orElse(true))
                    .filter(m -> subnet.prefix().contains(m.address())));
  }

  /** The workloads without address that name the subnet of that name. */
  static Stream<Workload> guestsOf(VirtualNetwork vnet, String simple) {
    Name subnet = vnet.name().member(simple);
    return vnet.workloads().stream()
        .filter(w -> w.address().isEmpty() && w.subnet().filter(subnet::equals).isPresent());
  }

  /** A finding that points to the subnet whose name is nearly the missing one. */
  static Finding meant(VirtualNetwork vnet, String missing, Finding finding) {
    return vnet.subnets().stream()
        .filter(s -> SpecialSubnetMisspelt.meant(s).filter(missing::equals).isPresent())
        .findFirst()
        .map(s -> finding.related(s.name(), "nearly named so"))
        .orElse(finding);
  }
}
