package org.rsdl.rules;

import static org.rsdl.rules.Part.SCALE_UNITS;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.ScaleUnits;

/** A Route Server has 2 to 48 scale units (Azure Route Server capacity). */
final class ScaleUnitsOutOfRange implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.routeServers().stream())
        .flatMap(rs -> check(topology, rs).stream());
  }

  private Optional<Finding> check(Topology topology, RouteServer server) {
    return server
        .scaleUnits()
        .filter(units -> units != ScaleUnits.nearest(units))
        .map(
            units ->
                error(
                        server,
                        SCALE_UNITS,
                        "%s has %d scale unit%s; a Route Server has %d to %d"
                            .formatted(
                                topology.shortest(server.name()),
                                units,
                                units == 1 ? "" : "s",
                                ScaleUnits.LEAST,
                                ScaleUnits.MOST))
                    .with(String.valueOf(ScaleUnits.nearest(units))));
  }
}
