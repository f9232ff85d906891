package org.rsdl.verdict;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.intent.Addresses;
import org.rsdl.intent.Ends;
import org.rsdl.model.Connection;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.forward.EffectiveRoute;

/**
 * The default route of an appliance and a longer route of a gateway meet in one effective table,
 * and an expectation wants the appliance passed (Default route injection in spoke networks).
 */
final class InspectionBypassed implements OutcomeRule {
  private static final IpPrefix DEFAULT = IpPrefix.of("0.0.0.0/0");

  @Override
  public Stream<Finding> check(State state) {
    Map<String, Finding> found = new LinkedHashMap<>();
    for (Expectation expected : state.expectations()) {
      if (expected instanceof Expectation.Reaches reaches && reaches.positive()) {
        for (Name via : reaches.via()) {
          bypassed(state, reaches, via).forEach(f -> found.putIfAbsent(f.message(), f));
        }
      }
    }
    return found.values().stream();
  }

  private Stream<Finding> bypassed(State state, Expectation.Reaches expected, Name via) {
    return Ends.of(state.topology(), expected.from()).stream()
        .flatMap(
            from ->
                Ends.of(state.topology(), expected.to()).stream()
                    .flatMap(to -> bypassed(state, expected, via, from.node(), to).stream()));
  }

  private Optional<Finding> bypassed(
      State state, Expectation.Reaches expected, Name via, Name from, Ends to) {
    List<EffectiveRoute> active =
        state.routes().subnet(from).stream()
            .flatMap(table -> table.effective().stream())
            .filter(row -> row.state().equals("Active"))
            .toList();
    boolean injected =
        active.stream().anyMatch(r -> r.prefix().equals(DEFAULT) && leads(state, r, via));
    return active.stream()
        .filter(row -> row.prefix().contains(to.address()))
        .max(Comparator.comparing(row -> row.prefix().length()))
        .filter(row -> injected && !leads(state, row, via))
        .filter(row -> row.source().equals("VirtualNetworkGateway"))
        .flatMap(row -> owner(state.topology(), row))
        .map(
            gateway ->
                finding(
                        Severity.WARNING,
                        from,
                        "traffic from %s to %s bypasses %s; the route of %s is longer than the default"
                            .formatted(
                                state.named(from),
                                to.prefix(),
                                state.named(via),
                                state.named(gateway)))
                    .related(expected.name(), "wants " + state.named(via) + " passed"));
  }

  private static boolean leads(State state, EffectiveRoute row, Name appliance) {
    return row.nextHops().stream()
        .anyMatch(hop -> Addresses.leadsTo(state.topology(), hop, appliance));
  }

  /** The gateway of the next hop: that of the circuit whose edge it is. */
  private static Optional<Name> owner(Topology topology, EffectiveRoute row) {
    for (IpAddress hop : row.nextHops()) {
      Optional<Name> owner = Addresses.owner(topology, hop);
      if (owner.isPresent()) {
        return topology.connections().stream()
            .filter(connection -> connection.circuits().contains(owner.get()))
            .map(Connection::far)
            .findFirst()
            .or(() -> owner);
      }
    }
    return Optional.empty();
  }
}
