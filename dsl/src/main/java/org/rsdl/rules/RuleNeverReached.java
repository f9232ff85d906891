package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Topology;

/** The first rule that matches and stops ends the map (How to configure route maps). */
final class RuleNeverReached implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.routeMaps().stream().flatMap(map -> check(topology, map.rules()));
  }

  private Stream<Finding> check(Topology topology, List<RouteMap.Rule> rules) {
    return IntStream.range(0, rules.size())
        .boxed()
        .flatMap(
            i ->
                rules.subList(0, i).stream()
                    .filter(before -> stops(before) && covers(before, rules.get(i)))
                    .limit(1)
                    .map(before -> finding(topology, rules.get(i), before)));
  }

  /** A dropped route goes no further, whatever comes next. */
  private static boolean stops(RouteMap.Rule rule) {
    return !rule.continues() || rule.actions().contains(new RouteMap.Drop());
  }

  private static boolean covers(RouteMap.Rule before, RouteMap.Rule rule) {
    return before.conditions().stream()
        .allMatch(
            first ->
                rule.conditions().stream().anyMatch(c -> Matching.implied(first, c))
                    || Matching.everything(first));
  }

  private Finding finding(Topology topology, RouteMap.Rule rule, RouteMap.Rule before) {
    String message =
        "%s is never reached; %s matches its routes and stops"
            .formatted(MapParts.name(topology, rule), MapParts.name(topology, before));
    Finding found = warning(rule, ELEMENT, message).related(before.name(), "stops before it");
    return stops(rule) && covers(/* before= */ rule, /* rule= */ before)
        ? found
        : found.with(before.name().full());
  }
}
