package org.rsdl.rules;

import static org.rsdl.rules.Part.TARGET;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;
import org.rsdl.model.VpnGateway;

/** A Route Server applies maps to what it has a session with, and to spokes (About route maps). */
final class RouteMapTargetNotAllowed implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return MapUse.of(topology).stream()
        .filter(MapUse::server)
        .filter(use -> use.part() == Part.MAP)
        .filter(use -> !isAllowed(topology, use))
        .map(
            use ->
                error(use.at(), TARGET, message(topology, use))
                    .with(gateways(topology, use).toArray(String[]::new)));
  }

  private static boolean isAllowed(Topology topology, MapUse use) {
    Optional<Element> target = topology.element(use.target());
    Optional<Name> own = topology.virtualNetworkOf(use.speaker()).map(VirtualNetwork::name);
    return target.isEmpty()
        || own.isEmpty()
        || switch (target.get()) {
          case Nva nva -> true;
          case Instance machine -> Sessions.appliance(topology, machine.name()).isPresent();
          case BgpPeering session -> session.peer().equals(use.speaker());
          case ExpressRouteGateway g -> true;
          case VpnGateway g -> true;
          case VnetPeering p -> isTransit(p, own.get());
          case VirtualNetwork spoke ->
              topology.vnetPeeringsOf(own.get()).stream()
                  .anyMatch(p -> p.joins(spoke.name()) && isTransit(p, own.get()));
          default -> false;
        };
  }

  private static boolean isTransit(VnetPeering peering, Name hub) {
    return peering.transitFrom().filter(hub::equals).isPresent();
  }

  /** The gateway beside the Route Server that goes over the circuit. */
  private static List<String> gateways(Topology topology, MapUse use) {
    Optional<VirtualNetwork> own = topology.virtualNetworkOf(use.speaker());
    return topology.element(use.target(), Circuit.class).stream()
        .flatMap(c -> topology.connectionsOf(c.name()).stream())
        .map(Connection::far)
        .distinct()
        .filter(g -> topology.virtualNetworkOf(g).equals(own))
        .map(topology::shortest)
        .toList();
  }

  private static String message(Topology topology, MapUse use) {
    return "%s is applied to %s; a Route Server applies maps to NVAs, gateways and spokes"
        .formatted(topology.shortest(use.map()), topology.shortest(use.target()));
  }
}
