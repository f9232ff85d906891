package org.rsdl.rules;

import static org.rsdl.rules.Part.ACTION;
import static org.rsdl.rules.Part.COMMUNITY;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.MapApplication.Direction;
import org.rsdl.model.RouteMap;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;

/** No document says what a Route Server does with NO_EXPORT. */
final class NoExportNotDocumented implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> announced =
        Announced.of(topology)
            .filter(a -> a.what().communities().contains(AzureCommunities.NO_EXPORT))
            .map(
                a ->
                    warning(a.what(), COMMUNITY, message(topology.shortest(a.nva().name())))
                        .at(a.what().communities().indexOf(AzureCommunities.NO_EXPORT))
                        .with("NoAdvertise"));
    Stream<Finding> changed =
        topology.routeMaps().stream()
            .filter(map -> sets(map).findAny().isPresent() && towardServer(topology, map))
            .flatMap(NoExportNotDocumented::sets)
            .map(
                at ->
                    warning(at.rule(), ACTION, message(MapParts.name(topology, at.rule())))
                        .at(at.index()));
    return Stream.concat(announced, changed);
  }

  private static Stream<MapParts.At<RouteMap.SetCommunities>> sets(RouteMap map) {
    return MapParts.actions(map)
        .flatMap(at -> at.as(RouteMap.SetCommunities.class))
        .filter(at -> at.what().change() != RouteMap.Change.REMOVE)
        .filter(at -> at.what().communities().contains(AzureCommunities.NO_EXPORT));
  }

  /** Whether a Route Server gets what the map makes. */
  private static boolean towardServer(Topology topology, RouteMap map) {
    List<MapUse> uses = MapUse.of(topology, map);
    return uses.stream()
        .anyMatch(
            use ->
                use.server()
                    ? use.direction() == Direction.INBOUND
                    : use.outbound() && isServer(topology, use));
  }

  private static boolean isServer(Topology topology, MapUse use) {
    return topology.element(use.neighbor(topology), RouteServer.class).isPresent();
  }

  private static String message(String by) {
    return ("NoExport is set by %s; what a Route Server does with it is documented nowhere,"
            + " NoAdvertise is")
        .formatted(by);
  }
}
