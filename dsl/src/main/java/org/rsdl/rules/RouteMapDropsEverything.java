package org.rsdl.rules;

import static org.rsdl.rules.Part.CONDITION;
import static org.rsdl.rules.Part.ELEMENT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Topology;

/** within 0.0.0.0/0 is everything, not the default route (Route maps: drop routes). */
final class RouteMapDropsEverything implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.routeMaps().stream()
        .flatMap(map -> map.rules().stream().flatMap(rule -> check(topology, map, rule).stream()));
  }

  private Optional<Finding> check(Topology topology, RouteMap map, RouteMap.Rule rule) {
    Optional<String> verb = verb(rule);
    boolean meant = map.rules().size() > 1 && rule.equals(map.rules().getLast());
    if (verb.isEmpty() || meant || !Matching.everything(rule)) {
      return Optional.empty();
    }
    String seen = "%s %s every route; ".formatted(MapParts.name(topology, rule), verb.get());
    return Optional.of(
        rule.conditions().isEmpty()
            ? warning(rule, ELEMENT, seen + "a rule without match matches all")
            : warning(
                    rule,
                    CONDITION,
                    seen + "within 0.0.0.0/0 matches all, equals 0.0.0.0/0 the default alone")
                .with("prefix equals 0.0.0.0/0"));
  }

  private static Optional<String> verb(RouteMap.Rule rule) {
    return rule.actions().stream()
        .flatMap(
            action ->
                switch (action) {
                  case RouteMap.Drop a -> Stream.of("drops");
                  case RouteMap.Aggregate a -> Stream.of("aggregates");
                  default -> Stream.<String>empty();
                })
        .findFirst();
  }
}
