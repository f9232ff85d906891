package org.rsdl.rules;

import static org.rsdl.rules.Part.SCALE_UNITS;

import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.profile.Addition;
import org.rsdl.model.profile.Profile;
import org.rsdl.model.profile.ScaleUnits;

/**
 * A Route Server serves the machines of its virtual network and of those peered with it, as many as
 * its scale units allow (Azure Route Server capacity; limits).
 */
final class RouteServerOverCapacity implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet -> vnet.routeServers().stream().flatMap(rs -> check(topology, vnet, rs).stream()));
  }

  private Optional<Finding> check(Topology topology, VirtualNetwork vnet, RouteServer server) {
    Profile profile = topology.profile();
    long units = server.scaleUnits().orElse(ScaleUnits.LEAST);
    Load load =
        new Load(
            Neighborhood.served(topology, vnet).mapToLong(Neighborhood::machines).sum(),
            profile.machines(units));
    boolean scales = Addition.SCALE_UNITS.in(profile);
    String with = scales ? "with %d scale units it".formatted(ScaleUnits.nearest(units)) : "it";
    return load.severity()
        .map(
            severity ->
                finding(
                    severity,
                    server,
                    SCALE_UNITS,
                    "%s machines depend on %s; %s serves %s"
                        .formatted(
                            Load.number(load.used()),
                            topology.shortest(server.name()),
                            with,
                            Load.number(load.limit()))))
        .map(f -> scales ? f.with(enough(profile, load.used())) : f);
  }

  /** The fewest scale units that are not nearly used up; none if there is no such number. */
  private static String[] enough(Profile profile, long machines) {
    return LongStream.rangeClosed(ScaleUnits.LEAST, ScaleUnits.MOST)
        .filter(u -> new Load(machines, profile.machines(u)).severity().isEmpty())
        .limit(1)
        .mapToObj(String::valueOf)
        .toArray(String[]::new);
  }
}
