package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.RouteTable;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;

/** A table routes a prefix once (Virtual network traffic routing). */
final class DuplicateUserRoute implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.routeTables().stream().flatMap(t -> check(topology, t));
  }

  private Stream<Finding> check(Topology topology, RouteTable table) {
    Map<IpPrefix, UserRoute> first = new HashMap<>();
    table.routes().forEach(r -> first.putIfAbsent(r.prefix(), r));
    return table.routes().stream()
        .filter(r -> !r.equals(first.get(r.prefix())))
        .map(
            r ->
                error(
                        r,
                        PREFIX,
                        "%s has a route already in %s; a table routes a prefix once"
                            .formatted(r.prefix(), topology.shortest(table.name())))
                    .related(first.getOrDefault(r.prefix(), r).name(), "the first one"));
  }
}
