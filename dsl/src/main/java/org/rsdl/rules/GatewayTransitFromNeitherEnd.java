package org.rsdl.rules;

import static org.rsdl.rules.Part.GATEWAY_TRANSIT;

import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/** Gateway transit comes from one of the two ends. */
final class GatewayTransitFromNeitherEnd implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.vnetPeerings().stream()
        .flatMap(
            p ->
                p.transitFrom().stream()
                    .filter(from -> !p.joins(from))
                    .map(from -> finding(topology, p, from)));
  }

  private Finding finding(Topology topology, VnetPeering peering, Name from) {
    String left = topology.shortest(peering.left());
    String right = topology.shortest(peering.right());
    String message =
        "%s is no end of %s – %s; transit comes from %s or %s"
            .formatted(topology.shortest(from), left, right, left, right);
    return error(peering, GATEWAY_TRANSIT, message).with(fit(topology, peering));
  }

  /** The ends that have something to offer to the other one. */
  private static String[] fit(Topology topology, VnetPeering peering) {
    return Stream.of(peering.left(), peering.right())
        .filter(end -> can(topology, end, peering.other(end)))
        .map(topology::shortest)
        .toArray(String[]::new);
  }

  private static boolean can(Topology topology, Name from, Name to) {
    return topology.element(from, VirtualNetwork.class).stream()
            .anyMatch(v -> Transit.offered(v).isPresent())
        && topology.element(to, VirtualNetwork.class).stream()
            .allMatch(v -> Transit.offered(v).isEmpty())
        && Transit.taken(topology, to).findAny().isEmpty();
  }
}
