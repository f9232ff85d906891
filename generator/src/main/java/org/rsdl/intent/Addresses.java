package org.rsdl.intent;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.Links;

/** Which node has an address. */
final class Addresses {
  private Addresses() {}

  /** The gateway, Route Server, appliance or circuit that has the address. */
  static Optional<Name> owner(Topology topology, IpAddress address) {
    return Stream.concat(
            topology.virtualNetworks().stream().flatMap(vnet -> owner(vnet, address)),
            Links.of(topology).ofGateways().stream()
                .filter(link -> link.prefix().host(2).equals(address))
                .map(link -> link.far().node()))
        .findFirst();
  }

  private static Stream<Name> owner(VirtualNetwork vnet, IpAddress address) {
    return Stream.of(
            vnet.routeServers().stream()
                .filter(s -> s.addresses().contains(address))
                .map(s -> s.name()),
            vnet.expressRouteGateways().stream()
                .filter(g -> g.addresses().contains(address))
                .map(g -> g.name()),
            vnet.vpnGateways().stream()
                .filter(g -> g.addresses().contains(address))
                .map(g -> g.name()),
            vnet.nvas().stream()
                .filter(n -> n.instances().stream().anyMatch(i -> i.address().equals(address)))
                .map(n -> n.name()))
        .flatMap(names -> names);
  }
}
