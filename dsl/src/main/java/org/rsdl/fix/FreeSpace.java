package org.rsdl.fix;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** What is still free: addresses of a subnet, prefixes of an address space, private ASNs. */
final class FreeSpace {
  private FreeSpace() {}

  /** Azure keeps the first four addresses and the last of a subnet (Virtual network FAQ). */
  private static final int FIRST = 4;

  /** How far is looked; a space of that many taken places is full for our purpose. */
  private static final int FAR = 4096;

  /** The lowest free address of a subnet. */
  static Optional<IpAddress> address(VirtualNetwork vnet, IpPrefix subnet) {
    Set<IpAddress> taken = addresses(vnet);
    return LongStream.range(FIRST, Math.min(FAR, subnet.size() - 1))
        .mapToObj(subnet::host)
        .filter(a -> !taken.contains(a))
        .findFirst();
  }

  /** Whether an address may stay where a subnet becomes this prefix. */
  static boolean fits(IpPrefix subnet, IpAddress address) {
    return address.compareTo(subnet.host(FIRST)) >= 0
        && address.compareTo(subnet.host(subnet.size() - 1)) < 0;
  }

  /** All addresses that something of the virtual network has. */
  static Set<IpAddress> addresses(VirtualNetwork vnet) {
    Set<IpAddress> all = new HashSet<>();
    vnet.routeServers().forEach(rs -> all.addAll(rs.addresses()));
    vnet.vpnGateways().forEach(g -> all.addAll(g.addresses()));
    vnet.expressRouteGateways().forEach(g -> all.addAll(g.addresses()));
    all.addAll(machines(vnet));
    return all;
  }

  /** The addresses of what a user places in the virtual network. */
  static Set<IpAddress> machines(VirtualNetwork vnet) {
    Set<IpAddress> all = new HashSet<>();
    vnet.nvas().forEach(n -> n.instances().forEach(i -> all.add(i.address())));
    vnet.nvas().forEach(n -> n.instances().forEach(i -> i.outside().ifPresent(all::add)));
    vnet.firewalls().forEach(f -> all.addAll(f.addresses()));
    vnet.loadBalancers().forEach(b -> all.add(b.frontend()));
    vnet.workloads().forEach(w -> w.address().ifPresent(all::add));
    return all;
  }

  /** The lowest free IPv4 prefix of that length for a subnet. */
  static Optional<IpPrefix> subnet(VirtualNetwork vnet, int length) {
    return vnet.addressSpace().stream()
        .filter(space -> space instanceof IpPrefix.V4 && space.length() <= length)
        .flatMap(space -> inside(space, length))
        .filter(p -> vnet.subnets().stream().noneMatch(s -> s.prefix().overlaps(p)))
        .findFirst();
  }

  /** The lowest /16 of 10.0.0.0/8 that nothing of the topology overlaps. */
  static Optional<IpPrefix> space(Topology topology) {
    return inside(IpPrefix.of("10.0.0.0/8"), 16)
        .filter(p -> Stream.concat(spaces(topology), sites(topology)).noneMatch(p::overlaps))
        .findFirst();
  }

  /** The lowest 16-bit private ASN that Azure lists as usable and nothing has. */
  static Optional<Asn> asn(Topology topology) {
    Set<Asn> taken = new HashSet<>();
    topology.sites().forEach(s -> s.asn().ifPresent(taken::add));
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      vnet.nvas().forEach(n -> n.asn().ifPresent(taken::add));
      vnet.vpnGateways().forEach(g -> taken.add(g.asn()));
    }
    return LongStream.concat(
            LongStream.rangeClosed(64512, 65514), LongStream.rangeClosed(65521, 65534))
        .mapToObj(Asn::new)
        .filter(a -> !taken.contains(a))
        .findFirst();
  }

  private static Stream<IpPrefix> spaces(Topology topology) {
    return topology.virtualNetworks().stream().flatMap(v -> v.addressSpace().stream());
  }

  private static Stream<IpPrefix> sites(Topology topology) {
    return topology.sites().stream().flatMap(s -> s.prefixes().stream());
  }

  private static Stream<IpPrefix> inside(IpPrefix space, int length) {
    long step = 1L << (space.address().bits() - length);
    return LongStream.range(0, Math.min(FAR, space.size() / step))
        .mapToObj(n -> IpPrefix.of(space.host(n * step), length));
  }
}
