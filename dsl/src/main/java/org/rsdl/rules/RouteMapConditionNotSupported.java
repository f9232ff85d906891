package org.rsdl.rules;

import static org.rsdl.rules.Part.CONDITION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.model.PrefixRange;
import org.rsdl.model.RouteMap;
import org.rsdl.model.RouteMap.PrefixOperator;
import org.rsdl.model.RouteMap.SetOperator;
import org.rsdl.model.Topology;

/** What a Route Server can match (Route maps: match conditions). */
final class RouteMapConditionNotSupported implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return MapUse.ofServers(topology).stream()
        .flatMap(MapParts::conditions)
        .flatMap(
            at ->
                unsupported(at.what()).stream()
                    .map(
                        seen ->
                            error(at.rule(), CONDITION, message(seen))
                                .at(at.index())
                                .with(instead(at.what()).stream().toArray(String[]::new))));
  }

  private static Optional<String> unsupported(RouteMap.Condition condition) {
    return switch (condition) {
      case RouteMap.Prefixes c when c.operator() == PrefixOperator.NOT_EQUALS ->
          Optional.of("not-equals " + first(c));
      case RouteMap.Prefixes c when c.operator() == PrefixOperator.NOT_WITHIN ->
          Optional.of("not-within " + first(c));
      case RouteMap.Prefixes c ->
          c.prefixes().stream().filter(PrefixRange::isRange).findFirst().map(Matching::text);
      case RouteMap.Communities c when c.operator() == SetOperator.LACKS ->
          Optional.of("lacks " + c.communities().getFirst());
      case RouteMap.AsPath c when c.operator() == SetOperator.LACKS ->
          Optional.of("lacks " + c.asns().getFirst());
      case RouteMap.Communities c -> Optional.empty();
      case RouteMap.AsPath c -> Optional.empty();
    };
  }

  private static String first(RouteMap.Prefixes condition) {
    return Matching.text(condition.prefixes().getFirst());
  }

  /** The condition as near as a Route Server has it. */
  private static Optional<String> instead(RouteMap.Condition condition) {
    return condition instanceof RouteMap.Prefixes c ? Optional.of(instead(c)) : Optional.empty();
  }

  private static String instead(RouteMap.Prefixes condition) {
    List<PrefixRange> ranges = condition.prefixes();
    boolean equals =
        ranges.stream().noneMatch(PrefixRange::isRange)
            && condition.operator() == PrefixOperator.NOT_EQUALS;
    return (equals ? "prefix equals " : "prefix within ")
        + ranges.stream().map(r -> r.prefix().toString()).collect(Collectors.joining(" or "));
  }

  private static String message(String seen) {
    return seen + " can't be matched by a Route Server; it knows equals, within and has";
  }
}
