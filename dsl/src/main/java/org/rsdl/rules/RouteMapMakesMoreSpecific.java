package org.rsdl.rules;

import static org.rsdl.rules.Part.ACTION;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.PrefixRange;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;

/** A map summarises and never makes more of one route (About route maps). */
final class RouteMapMakesMoreSpecific implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.routeMaps().stream()
        .flatMap(MapParts::actions)
        .flatMap(at -> at.as(RouteMap.Aggregate.class))
        .flatMap(at -> check(at).stream());
  }

  private Optional<Finding> check(MapParts.At<RouteMap.Aggregate> aggregate) {
    IpPrefix made = aggregate.what().prefix();
    return aggregate.rule().conditions().stream()
        .filter(RouteMap.Prefixes.class::isInstance)
        .map(RouteMap.Prefixes.class::cast)
        .filter(c -> c.operator().compareTo(RouteMap.PrefixOperator.WITHIN) <= 0)
        .flatMap(c -> c.prefixes().stream())
        .filter(range -> range.shortest() < made.length())
        .min(Comparator.comparingInt(PrefixRange::shortest))
        .map(
            range ->
                error(
                        aggregate.rule(),
                        ACTION,
                        "%s is longer than the matched %s; a route map can only summarise"
                            .formatted(made, Matching.text(range)))
                    .at(aggregate.index())
                    .with("aggregate to " + matched(range)));
  }

  private static IpPrefix matched(PrefixRange range) {
    return IpPrefix.of(range.prefix().address(), range.shortest());
  }
}
