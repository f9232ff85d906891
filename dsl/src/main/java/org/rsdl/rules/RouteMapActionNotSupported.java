package org.rsdl.rules;

import static org.rsdl.rules.Part.ACTION;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Topology;

/** What a Route Server can change (Route maps: modifications). */
final class RouteMapActionNotSupported implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return MapUse.ofServers(topology).stream()
        .flatMap(MapParts::actions)
        .flatMap(
            at ->
                unsupported(at.what()).stream()
                    .map(message -> error(at.rule(), ACTION, message).at(at.index())));
  }

  private static Optional<String> unsupported(RouteMap.Action action) {
    return switch (action) {
      case RouteMap.LocalPreference a -> Optional.of(notSet("local-preference"));
      case RouteMap.Med a -> Optional.of(notSet("med"));
      case RouteMap.SetOrigin a -> Optional.of(notSet("origin"));
      case RouteMap.SetAsPath a when a.change() == RouteMap.Change.REMOVE ->
          Optional.of(
              "remove as-path can't be done by a Route Server; it adds to a path or replaces it");
      case RouteMap.SetAsPath a -> Optional.empty();
      case RouteMap.SetCommunities a -> Optional.empty();
      case RouteMap.Aggregate a -> Optional.empty();
      case RouteMap.Drop a -> Optional.empty();
      case RouteMap.Permit a -> Optional.empty();
    };
  }

  private static String notSet(String attribute) {
    return attribute + " can't be set by a Route Server; it changes prefix, as-path and community";
  }
}
