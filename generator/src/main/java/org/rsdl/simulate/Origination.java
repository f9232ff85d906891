package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.Advertisement;
import org.rsdl.model.Element;
import org.rsdl.model.Firewall;
import org.rsdl.model.Instance;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;
import org.rsdl.model.Workload;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Terms;

/**
 * What a node tells one peer of its own prefixes. An advertisement to that peer goes before one to
 * all; of two alike the first in the text counts.
 *
 * @param plain prefixes that every peer hears, whatever is advertised besides
 */
record Origination(Topology topology, List<IpPrefix> plain) {

  Terms.Origins of(List<Advertisement> advertisements, Set<Name> peer) {
    if (advertisements.isEmpty()) {
      return Terms.Origins.NONE;
    }
    List<Advertisement> heard = new ArrayList<>();
    advertisements.stream()
        .filter(a -> a.to().filter(peer::contains).isPresent())
        .forEach(heard::add);
    advertisements.stream().filter(a -> a.to().isEmpty()).forEach(heard::add);
    Map<IpPrefix, Terms.Attributes> attributes = new HashMap<>();
    Set<IpPrefix> summaries = new HashSet<>();
    for (Advertisement advertisement : heard) {
      Terms.Attributes said = attributes(advertisement);
      for (IpPrefix prefix : advertisement.prefixes()) {
        if (attributes.putIfAbsent(prefix, said) == null && advertisement.summaryOnly()) {
          summaries.add(prefix);
        }
      }
    }
    Set<IpPrefix> withheld = new HashSet<>();
    advertisements.forEach(a -> withheld.addAll(a.prefixes()));
    withheld.removeAll(attributes.keySet());
    plain.forEach(withheld::remove);
    return new Terms.Origins(attributes, withheld, summaries);
  }

  private Terms.Attributes attributes(Advertisement a) {
    return new Terms.Attributes(
        a.nextHop().flatMap(this::address), a.communities(), Math.max(0, a.prepend()));
  }

  /** The address that is announced; what is no machine leaves it to the sender. */
  private Optional<IpAddress> address(NextHop hop) {
    return switch (hop) {
      case NextHop.Address at -> Optional.of(at.address());
      case NextHop.Node node -> topology.element(node.node()).flatMap(Origination::address);
      case NextHop.Internet h -> Optional.empty();
      case NextHop.VirtualNetworkHop h -> Optional.empty();
      case NextHop.Gateway h -> Optional.empty();
      case NextHop.None h -> Optional.empty();
    };
  }

  private static Optional<IpAddress> address(Element element) {
    return switch (element) {
      case LoadBalancer balancer -> Optional.of(balancer.frontend());
      case Firewall firewall -> firewall.addresses().stream().findFirst();
      case Instance machine -> Optional.of(machine.address());
      case Workload workload -> workload.address();
      case Nva nva -> nva.instances().stream().findFirst().map(Instance::address);
      default -> Optional.empty();
    };
  }
}
