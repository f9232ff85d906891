package org.rsdl.intent;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Instance;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.Links;

/** Which node has an address. */
public final class Addresses {
  private Addresses() {}

  /**
   * The gateway, Route Server, appliance, firewall, load balancer or circuit that has the address.
   */
  public static Optional<Name> owner(Topology topology, IpAddress address) {
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
                .filter(n -> n.instances().stream().anyMatch(i -> has(i, address)))
                .map(n -> n.name()),
            vnet.firewalls().stream()
                .filter(f -> f.addresses().contains(address))
                .map(f -> f.name()),
            vnet.loadBalancers().stream()
                .filter(b -> b.frontend().equals(address))
                .map(b -> b.name()))
        .flatMap(names -> names);
  }

  private static boolean has(Instance machine, IpAddress address) {
    return machine.address().equals(address)
        || machine.outside().filter(address::equals).isPresent();
  }

  /** Whether the address is the element's, or that of a load balancer before it. */
  public static boolean leadsTo(Topology topology, IpAddress address, Name element) {
    return owner(topology, address)
        .filter(
            owner ->
                owner.equals(element)
                    || topology
                        .element(owner, LoadBalancer.class)
                        .filter(balancer -> balancer.backend().equals(element))
                        .isPresent())
        .isPresent();
  }
}
