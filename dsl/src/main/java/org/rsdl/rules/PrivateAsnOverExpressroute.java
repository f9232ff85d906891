package org.rsdl.rules;

import static org.rsdl.rules.Part.ACTION;
import static org.rsdl.rules.Part.PREPEND;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Advertisement;
import org.rsdl.model.Expectation;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.RouteMap;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** Microsoft's edge removes private ASNs from paths (Azure Route Server FAQ; GH-124375). */
final class PrivateAsnOverExpressroute implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return Stream.concat(maps(topology), prepends(topology));
  }

  private Stream<Finding> maps(Topology topology) {
    return topology.routeMaps().stream()
        .flatMap(
            map ->
                toward(topology, map.name()).stream()
                    .flatMap(
                        gateway ->
                            MapParts.actions(map).flatMap(at -> added(topology, gateway, at))));
  }

  /** The ExpressRoute gateway that a map is applied to, outbound. */
  private static Optional<Name> toward(Topology topology, Name map) {
    return MapUse.of(topology).stream()
        .filter(use -> use.map().equals(map) && use.outbound() && use.server())
        .map(MapUse::target)
        .filter(t -> topology.element(t, ExpressRouteGateway.class).isPresent())
        .findFirst();
  }

  private Stream<Finding> added(
      Topology topology, Name gateway, MapParts.At<RouteMap.Action> action) {
    return MapParts.added(action.what()).stream()
        .filter(Asn::isPrivate)
        .limit(1)
        .map(
            asn ->
                warning(action.rule(), ACTION, message(topology, asn, gateway))
                    .at(action.index())
                    .with(MapParts.without(action.what(), Asn::isPrivate)));
  }

  private Stream<Finding> prepends(Topology topology) {
    return Announced.of(topology)
        .filter(a -> a.what().prepend() > 0)
        .flatMap(
            a ->
                a.nva().asn().filter(Asn::isPrivate).stream()
                    .flatMap(
                        asn ->
                            a.servers().stream()
                                .flatMap(rs -> gateway(topology, rs).stream())
                                .limit(1)
                                .map(
                                    g ->
                                        finding(
                                            severity(topology, a.what(), asn),
                                            a.what(),
                                            PREPEND,
                                            message(topology, asn, g.name())))));
  }

  /** The gateway through which a Route Server reaches a circuit. */
  private static Optional<ExpressRouteGateway> gateway(Topology topology, RouteServer server) {
    return topology.virtualNetworkOf(server.name()).stream()
        .filter(v -> server.routeExchange())
        .flatMap(v -> v.expressRouteGateways().stream())
        .filter(
            g -> topology.connectionsOf(g.name()).stream().anyMatch(c -> !c.circuits().isEmpty()))
        .findFirst();
  }

  /** Worse where an expectation needs to see the ASN beyond a circuit. */
  private static Severity severity(Topology topology, Advertisement what, Asn asn) {
    boolean expected =
        Expected.everywhere(topology)
            .filter(Expectation.Route.class::isInstance)
            .map(Expectation.Route.class::cast)
            .filter(e -> e.present() && e.asPath().contains(asn))
            .filter(e -> what.prefixes().contains(e.prefix()))
            .anyMatch(
                e ->
                    topology.connectionsOf(e.at()).stream()
                        .anyMatch(c -> !c.circuits().isEmpty() && !c.far().equals(e.at())));
    return expected ? Severity.WARNING : Severity.INFO;
  }

  private static String message(Topology topology, Asn asn, Name gateway) {
    return ("%s is added toward %s; Microsoft's edge strips private ASNs, on-premises sees 12076"
            + " only")
        .formatted(asn, topology.shortest(gateway));
  }
}
