package org.rsdl.rules;

import static org.rsdl.rules.Part.ACTION;

import java.util.stream.Stream;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Topology;

/** ASNs that IANA keeps for documents (RFC 5398) show up in Azure's own examples of route maps. */
final class AsnKeptForDocumentation implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.routeMaps().stream()
        .flatMap(map -> MapParts.actions(map).flatMap(at -> check(topology, map, at)));
  }

  private Stream<Finding> check(
      Topology topology, RouteMap map, MapParts.At<RouteMap.Action> action) {
    return MapParts.added(action.what()).stream()
        .filter(ReservedAsns::ofDocumentation)
        .limit(1)
        .map(
            asn -> {
              String message =
                  ("%s is added by %s; IANA keeps 64496 to 64511 for documentation, and"
                          + " ExpressRoute strips them")
                      .formatted(asn, MapParts.name(topology, action.rule()));
              Finding found = warning(action.rule(), ACTION, message).at(action.index());
              return towardExpressRoute(topology, map) ? found : found.with(asn.toString());
            });
  }

  /** There a private ASN, which could take its place, is stripped too. */
  private static boolean towardExpressRoute(Topology topology, RouteMap map) {
    return MapUse.of(topology, map).stream()
        .anyMatch(
            use ->
                use.outbound()
                    && topology.element(use.target(), ExpressRouteGateway.class).isPresent());
  }
}
