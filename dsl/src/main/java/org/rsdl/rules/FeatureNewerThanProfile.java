package org.rsdl.rules;

import static org.rsdl.rules.Part.ROUTING_PREFERENCE;
import static org.rsdl.rules.Part.SCALE_UNITS;
import static org.rsdl.rules.Part.SUMMARY;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.profile.Addition;

/** What a text uses exists in its profile (the dates are those of {@link Addition}). */
final class FeatureNewerThanProfile implements TopologyRule {
  private record Use(Element element, Part part, Addition addition) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> uses(topology, vnet))
        .filter(use -> !use.addition.in(topology.profile()))
        .map(
            use ->
                error(use.element, use.part, use.addition.missingIn(topology.profile()))
                    .with(use.addition.since()));
  }

  private static Stream<Use> uses(Topology topology, VirtualNetwork vnet) {
    Stream<Use> summaries =
        vnet.advertised().summaries().stream()
            .limit(1)
            .map(s -> new Use(vnet, SUMMARY, Addition.SUMMARIZED_GATEWAY_PREFIXES));
    return Stream.concat(summaries, vnet.routeServers().stream().flatMap(rs -> uses(topology, rs)));
  }

  private static Stream<Use> uses(Topology topology, RouteServer rs) {
    Stream<Use> properties =
        Stream.of(
                rs.writtenPreference()
                    .map(p -> new Use(rs, ROUTING_PREFERENCE, Addition.ROUTING_PREFERENCE)),
                rs.scaleUnits().map(u -> new Use(rs, SCALE_UNITS, Addition.SCALE_UNITS)))
            .flatMap(Optional::stream);
    Stream<Use> maps =
        MapUse.of(topology, rs)
            .map(
                use ->
                    new Use(
                        use.at(),
                        use.part() == Part.MAP ? Part.ELEMENT : use.part(),
                        Addition.ROUTE_MAPS));
    return Stream.concat(properties, maps);
  }
}
