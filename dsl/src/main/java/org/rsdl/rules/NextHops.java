package org.rsdl.rules;

import java.util.Optional;
import org.rsdl.model.Element;
import org.rsdl.model.Firewall;
import org.rsdl.model.Instance;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.NextHop;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;

/** What stands behind a next hop. */
final class NextHops {
  private NextHops() {}

  /** The load balancer that a next hop names, or whose front end it is beside the appliance. */
  static Optional<LoadBalancer> balancer(Topology topology, VirtualNetwork vnet, NextHop hop) {
    return switch (hop) {
      case NextHop.Node node -> topology.element(node.node(), LoadBalancer.class);
      case NextHop.Address a ->
          vnet.loadBalancers().stream().filter(b -> b.frontend().equals(a.address())).findFirst();
      case NextHop.Internet h -> Optional.empty();
      case NextHop.VirtualNetworkHop h -> Optional.empty();
      case NextHop.Gateway h -> Optional.empty();
      case NextHop.None h -> Optional.empty();
    };
  }

  /** The element that forwards what is sent to a next hop, if any does. */
  static Optional<Element> forwarder(Topology topology, VirtualNetwork vnet, NextHop hop) {
    return switch (hop) {
      case NextHop.Node node -> topology.element(node.node()).filter(NextHops::forwards);
      case NextHop.Address a -> at(vnet, a.address());
      case NextHop.Internet h -> Optional.empty();
      case NextHop.VirtualNetworkHop h -> Optional.empty();
      case NextHop.Gateway h -> Optional.empty();
      case NextHop.None h -> Optional.empty();
    };
  }

  private static boolean forwards(Element element) {
    return element instanceof Nva
        || element instanceof Instance
        || element instanceof Firewall
        || element instanceof LoadBalancer;
  }

  private static Optional<Element> at(VirtualNetwork vnet, IpAddress address) {
    for (Nva nva : vnet.nvas()) {
      for (Instance i : nva.instances()) {
        if (i.address().equals(address) || i.outside().filter(address::equals).isPresent()) {
          return Optional.of(i);
        }
      }
    }
    Optional<Element> balancer =
        vnet.loadBalancers().stream()
            .filter(b -> b.frontend().equals(address))
            .map(b -> (Element) b)
            .findFirst();
    return balancer.or(
        () ->
            vnet.firewalls().stream()
                .filter(f -> f.addresses().contains(address))
                .map(f -> (Element) f)
                .findFirst());
  }
}
