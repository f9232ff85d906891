package org.rsdl.simulate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/** Which virtual networks are joined at the moment (Virtual network peering). */
public final class Peerings {
  private Peerings() {}

  /** The peerings of a virtual network over which packets pass: they and both ends are up. */
  public static Stream<VnetPeering> up(Topology topology, Name vnet) {
    return topology.vnetPeeringsOf(vnet).stream()
        .filter(p -> !p.left().equals(p.right()))
        .filter(
            p ->
                Stream.of(p.name(), p.left(), p.right())
                    .noneMatch(n -> Links.down(topology.down(), n)));
  }

  /** Whether a peering joins the two; it is not transitive. */
  public static boolean joined(Topology topology, Name one, Name other) {
    return up(topology, one).anyMatch(p -> p.other(one).equals(other));
  }

  /**
   * The virtual networks that use the gateways and the Route Server of this one, sorted by name:
   * gateway transit is allowed here, and remote gateways are used there.
   */
  public static List<VirtualNetwork> spokes(Topology topology, Name hub) {
    return up(topology, hub)
        .filter(p -> p.transitFrom().filter(hub::equals).isPresent())
        .map(p -> p.other(hub))
        .distinct()
        .sorted()
        .flatMap(name -> topology.element(name, VirtualNetwork.class).stream())
        .toList();
  }

  /** The virtual network whose gateways and Route Server this one uses; absent for none. */
  public static Optional<VirtualNetwork> hub(Topology topology, Name spoke) {
    return up(topology, spoke)
        .flatMap(p -> p.transitFrom().stream())
        .filter(from -> !from.equals(spoke))
        .sorted()
        .findFirst()
        .flatMap(from -> topology.element(from, VirtualNetwork.class));
  }
}
