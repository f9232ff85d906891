package org.rsdl.rules;

import static org.rsdl.rules.Part.GLOBAL;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/** Whether a peering is global is told by the regions of its ends (Virtual network peering). */
final class PeeringScopeMismatch implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.vnetPeerings().stream()
        .filter(p -> p.global().isPresent())
        .flatMap(p -> check(topology, p).stream());
  }

  private Optional<Finding> check(Topology topology, VnetPeering peering) {
    Optional<String> left = region(topology, peering, true);
    Optional<String> right = region(topology, peering, false);
    boolean global = peering.global().orElse(false);
    if (left.isEmpty() || right.isEmpty() || left.equals(right) != global) {
      return Optional.empty();
    }
    String what =
        global
            ? "both ends lie in " + left.get()
            : "%s and %s differ".formatted(left.get(), right.get());
    String message =
        "%s is global %s, but %s; the regions decide"
            .formatted(topology.shortest(peering.name()), global ? "on" : "off", what);
    return Optional.of(finding(Severity.HINT, peering, GLOBAL, message));
  }

  private static Optional<String> region(Topology topology, VnetPeering p, boolean left) {
    return topology
        .element(left ? p.left() : p.right(), VirtualNetwork.class)
        .flatMap(VirtualNetwork::region);
  }
}
