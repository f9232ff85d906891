package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;

/**
 * A Route Server joins no two circuits, Global Reach does (Azure Route Server support for
 * ExpressRoute and Azure VPN; ExpressRoute Global Reach).
 */
final class CircuitsNotTransited implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return Expected.everywhere(topology)
        .filter(Expectation.Reaches.class::isInstance)
        .map(Expectation.Reaches.class::cast)
        .filter(Expectation.Reaches::positive)
        .flatMap(e -> check(topology, e).stream());
  }

  private Optional<Finding> check(Topology topology, Expectation.Reaches e) {
    List<Connection> from = topology.connectionsOf(e.from());
    List<Connection> to = topology.connectionsOf(e.to());
    if (!sites(topology, e) || !onlyCircuits(from) || !onlyCircuits(to)) {
      return Optional.empty();
    }
    Set<Name> there = joined(topology, circuits(to));
    if (circuits(from).stream().anyMatch(there::contains)) {
      return Optional.empty();
    }
    String message =
        ("%s (%s) and %s (%s) are not joined; a Route Server never joins two circuits, Global"
                + " Reach does")
            .formatted(
                topology.shortest(e.from()),
                topology.shortest(from.getFirst().circuits().getFirst()),
                topology.shortest(e.to()),
                topology.shortest(to.getFirst().circuits().getFirst()));
    return Optional.of(
        error(e, ELEMENT, message)
            .related(from.getFirst().name(), "one side")
            .related(to.getFirst().name(), "the other side")
            .with(
                from.getFirst().circuits().getFirst().full(),
                to.getFirst().circuits().getFirst().full()));
  }

  /** The circuits and those that Global Reach joins them with, whichever side says so. */
  private static Set<Name> joined(Topology topology, Set<Name> circuits) {
    Set<Name> all = new HashSet<>(circuits);
    for (Circuit circuit : topology.circuits()) {
      if (circuits.contains(circuit.name())) {
        circuit.globalReach().ifPresent(all::add);
      }
      circuit.globalReach().filter(circuits::contains).ifPresent(c -> all.add(circuit.name()));
    }
    return all;
  }

  private static boolean sites(Topology topology, Expectation.Reaches e) {
    return topology.element(e.from(), Site.class).isPresent()
        && topology.element(e.to(), Site.class).isPresent();
  }

  private static boolean onlyCircuits(List<Connection> connections) {
    return !connections.isEmpty() && connections.stream().noneMatch(c -> c.circuits().isEmpty());
  }

  private static Set<Name> circuits(List<Connection> connections) {
    return connections.stream().flatMap(c -> c.circuits().stream()).collect(Collectors.toSet());
  }
}
