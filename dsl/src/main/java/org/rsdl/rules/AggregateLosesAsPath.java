package org.rsdl.rules;

import static org.rsdl.rules.Part.ACTION;

import java.util.stream.Stream;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Topology;

/** What a Route Server aggregates has neither AS path nor communities (About route maps). */
final class AggregateLosesAsPath implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return MapUse.ofServers(topology).stream()
        .flatMap(MapParts::actions)
        .flatMap(at -> at.as(RouteMap.Aggregate.class))
        .map(
            at ->
                warning(
                        at.rule(),
                        ACTION,
                        "%s loses AS path and communities; loop protection no longer covers it"
                            .formatted(at.what().prefix()))
                    .at(at.index()));
  }
}
