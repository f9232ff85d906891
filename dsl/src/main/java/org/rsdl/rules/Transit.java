package org.rsdl.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/** Who uses whose gateways (Virtual network peering: gateways). */
final class Transit {
  private Transit() {}

  /** The end whose gateways the other one uses, where the text names one of the two. */
  static Optional<Name> from(VnetPeering peering) {
    return peering.transitFrom().filter(peering::joins).filter(f -> !isSelf(peering));
  }

  /** Whether both ends are one. */
  static boolean isSelf(VnetPeering peering) {
    return peering.left().equals(peering.right());
  }

  /** The peerings over which a virtual network uses the gateways of another. */
  static Stream<VnetPeering> taken(Topology topology, Name vnet) {
    return topology.vnetPeeringsOf(vnet).stream()
        .filter(p -> from(p).filter(f -> !f.equals(vnet)).isPresent());
  }

  /** The virtual networks that use the gateways of this one. */
  static Stream<VirtualNetwork> spokes(Topology topology, VirtualNetwork hub) {
    return topology.vnetPeeringsOf(hub.name()).stream()
        .filter(p -> from(p).filter(hub.name()::equals).isPresent())
        .flatMap(p -> topology.element(p.other(hub.name()), VirtualNetwork.class).stream());
  }

  /** The virtual network whose gateways and Route Server serve this one: itself, else its hub. */
  static VirtualNetwork home(Topology topology, VirtualNetwork vnet) {
    return offered(vnet).isPresent()
        ? vnet
        : taken(topology, vnet.name())
            .flatMap(p -> topology.element(p.other(vnet.name()), VirtualNetwork.class).stream())
            .findFirst()
            .orElse(vnet);
  }

  /** What a virtual network has to offer: its Route Server, else a gateway. */
  static Optional<Element> offered(VirtualNetwork vnet) {
    return vnet.routeServer().<Element>map(s -> s).or(() -> vnet.gateways().stream().findFirst());
  }

  /** Whether the two are peered. */
  static boolean peered(Topology topology, Name one, Name other) {
    return topology.vnetPeeringsOf(one).stream()
        .anyMatch(p -> !isSelf(p) && p.other(one).equals(other));
  }
}
