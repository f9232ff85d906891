package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.RouteTable;
import org.rsdl.model.Topology;

/** Newer sources say 1,000 (Azure VMware Solution; Azure limits). */
final class TooManyUserRoutes implements TopologyRule {
  private static final int DOCUMENTED = 400;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.routeTables().stream()
        .filter(t -> t.routes().size() > DOCUMENTED)
        .map(t -> warning(t, ELEMENT, message(topology, t)));
  }

  private static String message(Topology topology, RouteTable table) {
    return "%s has %d routes; %d per table are documented, newer sources say up to 1,000"
        .formatted(topology.shortest(table.name()), table.routes().size(), DOCUMENTED);
  }
}
