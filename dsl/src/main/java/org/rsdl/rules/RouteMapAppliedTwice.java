package org.rsdl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.MapApplication.Direction;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;

/** A connection takes one map for each direction (About route maps). */
final class RouteMapAppliedTwice implements TopologyRule {
  private record Slot(Name speaker, Direction direction, Name target) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    Map<Slot, MapUse> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (MapUse use : MapUse.of(topology)) {
      Slot slot = new Slot(use.speaker(), use.direction(), use.neighbor(topology));
      MapUse before = first.putIfAbsent(slot, use);
      if (before != null) {
        findings.add(
            error(use.at(), use.part(), message(topology, use, before))
                .related(before.at().name(), "the first one"));
      }
    }
    return findings.stream();
  }

  private static String message(Topology topology, MapUse use, MapUse before) {
    return "%s is applied to routes %s %s already; a connection takes one map a direction"
        .formatted(
            topology.shortest(before.map()),
            use.outbound() ? "to" : "from",
            topology.shortest(use.target()));
  }
}
