package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteTable;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * What two appliances tell each other is learned by their own subnets too, which send the packets
 * back to them (Multi-region networking with Route Server; L-MICRO).
 */
final class NvaSessionWithoutTunnel implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.peerings().stream().flatMap(session -> check(topology, session).stream());
  }

  private Optional<Finding> check(Topology topology, BgpPeering session) {
    Optional<Nva> left = Sessions.appliance(topology, session.nva());
    Optional<Nva> right = Sessions.appliance(topology, session.peer());
    if (left.isEmpty()
        || right.isEmpty()
        || vnet(topology, left.get()).equals(vnet(topology, right.get()))
        || joined(topology, left.get(), right.get())
        || !(learns(topology, left.get()) || learns(topology, right.get()))) {
      return Optional.empty();
    }
    String message =
        ("%s and %s exchange routes without a tunnel; their own subnets learn these routes and"
                + " send the traffic back")
            .formatted(topology.shortest(session.nva()), topology.shortest(session.peer()));
    return Optional.of(warning(session, ELEMENT, message));
  }

  private static Optional<Name> vnet(Topology topology, Nva nva) {
    return topology.virtualNetworkOf(nva.name()).map(VirtualNetwork::name);
  }

  private static boolean joined(Topology topology, Nva left, Nva right) {
    return topology.connectionsOf(left.name()).stream()
        .anyMatch(
            c ->
                Stream.of(c.near(), c.far())
                    .flatMap(end -> Sessions.appliance(topology, end).stream())
                    .anyMatch(right::equals));
  }

  /** Whether a subnet of the appliance gets what a Route Server learns. */
  private static boolean learns(Topology topology, Nva nva) {
    Optional<VirtualNetwork> vnet = topology.virtualNetworkOf(nva.name());
    return vnet.filter(v -> hasServer(topology, v)).isPresent()
        && nva.instances().stream()
            .flatMap(i -> vnet.get().subnetOf(i.address()).stream())
            .anyMatch(subnet -> propagates(topology, subnet));
  }

  private static boolean hasServer(Topology topology, VirtualNetwork vnet) {
    return vnet.routeServer().isPresent()
        || topology.vnetPeeringsOf(vnet.name()).stream()
            .filter(p -> p.transitFrom().filter(p.other(vnet.name())::equals).isPresent())
            .flatMap(p -> topology.virtualNetworkOf(p.other(vnet.name())).stream())
            .anyMatch(hub -> hub.routeServer().isPresent());
  }

  private static boolean propagates(Topology topology, Subnet subnet) {
    return subnet
        .routeTable()
        .flatMap(t -> topology.element(t, RouteTable.class))
        .map(RouteTable::propagate)
        .orElse(true);
  }
}
