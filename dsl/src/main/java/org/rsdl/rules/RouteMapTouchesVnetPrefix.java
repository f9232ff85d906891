package org.rsdl.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.Asn;
import org.rsdl.net.IpPrefix;

/**
 * Whether a map may change what Azure announces of virtual networks: About route maps says no, two
 * of its scenarios do it.
 */
final class RouteMapTouchesVnetPrefix implements TopologyRule {
  private record Touched(VirtualNetwork vnet, IpPrefix prefix) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    List<MapUse> outbound =
        topology.routeMaps().isEmpty()
            ? List.of()
            : MapUse.of(topology).stream().filter(u -> u.server() && u.outbound()).toList();
    return topology.routeMaps().stream()
        .flatMap(
            map ->
                map.rules().stream()
                    .filter(RouteMapTouchesVnetPrefix::changes)
                    .flatMap(
                        rule ->
                            outbound.stream()
                                .filter(use -> use.map().equals(map.name()))
                                .flatMap(use -> touched(topology, use, rule))
                                .limit(1)
                                .map(t -> finding(rule, t))));
  }

  private static boolean changes(RouteMap.Rule rule) {
    return rule.actions().stream().anyMatch(a -> !(a instanceof RouteMap.Permit));
  }

  /** The first prefix of the Route Server's virtual network or a spoke that the rule matches. */
  private static Stream<Touched> touched(Topology topology, MapUse use, RouteMap.Rule rule) {
    return topology.virtualNetworkOf(use.speaker()).stream()
        .flatMap(own -> Stream.concat(Stream.of(own), spokes(topology, own)))
        .flatMap(v -> v.addressSpace().stream().map(p -> new Touched(v, p)))
        .filter(t -> rule.conditions().stream().allMatch(c -> holds(c, t.prefix())));
  }

  private static Stream<VirtualNetwork> spokes(Topology topology, VirtualNetwork hub) {
    return topology.vnetPeeringsOf(hub.name()).stream()
        .filter(p -> p.transitFrom().filter(hub.name()::equals).isPresent())
        .flatMap(p -> topology.virtualNetworkOf(p.other(hub.name())).stream());
  }

  /** What Azure announces has no communities of others, and a path of 65515 alone. */
  private static boolean holds(RouteMap.Condition condition, IpPrefix prefix) {
    return switch (condition) {
      case RouteMap.Prefixes c -> c.matches(prefix);
      case RouteMap.Communities c -> c.operator() == RouteMap.SetOperator.LACKS;
      case RouteMap.AsPath c ->
          c.asns().stream().allMatch(Asn.AZURE::equals)
              != (c.operator() == RouteMap.SetOperator.LACKS);
    };
  }

  private Finding finding(RouteMap.Rule rule, Touched touched) {
    Optional<Integer> condition =
        IntStream.range(0, rule.conditions().size())
            .boxed()
            .filter(i -> rule.conditions().get(i) instanceof RouteMap.Prefixes)
            .findFirst();
    String message =
        ("%s is the address space of %s; the overview of route maps excludes it, two scenario"
                + " pages change it")
            .formatted(touched.prefix(), touched.vnet().name());
    return warning(rule, condition.isPresent() ? Part.CONDITION : Part.ELEMENT, message)
        .at(condition.orElse(0))
        .related(touched.vnet().name(), "has the prefix");
  }
}
