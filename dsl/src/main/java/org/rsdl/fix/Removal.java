package org.rsdl.fix;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.Scenario;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.rules.Part;

/** Takes a whole declaration away, where nothing else names it. */
final class Removal {
  private Removal() {}

  static List<Fix> declaration(Case found) {
    if (isNamed(found, found.name())) {
      return List.of();
    }
    return found
        .written(Part.DECLARATION)
        .map(p -> Case.fix("remove it", found.text(p).remove(p.offset(), p.end())))
        .orElse(List.of());
  }

  /** Whether a link, an appliance or an expectation names the element or a part of it. */
  static boolean isNamed(Case found, Name name) {
    return names(found.topology())
        .anyMatch(n -> n.equals(name) || n.full().startsWith(name.full() + "."));
  }

  private static Stream<Name> names(Topology topology) {
    return Stream.of(
            topology.peerings().stream().flatMap(p -> Stream.of(p.nva(), p.peer())),
            topology.connections().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.near(), c.far()), c.circuits().stream())),
            topology.vnetPeerings().stream().flatMap(p -> Stream.of(p.left(), p.right())),
            topology.virtualNetworks().stream().flatMap(Removal::named),
            topology.routeTables().stream()
                .flatMap(t -> t.routes().stream())
                .flatMap(
                    r -> r.nextHop() instanceof NextHop.Node n ? Stream.of(n.node()) : Stream.of()),
            topology.intents().stream()
                .flatMap(i -> i.expectations().stream())
                .flatMap(Removal::names),
            topology.scenarios().stream().flatMap(s -> s.steps().stream()).flatMap(Removal::names))
        .flatMap(s -> s);
  }

  private static Stream<Name> named(VirtualNetwork vnet) {
    return Stream.of(
            vnet.nvas().stream().flatMap(n -> n.subnet().stream()),
            vnet.firewalls().stream().flatMap(f -> f.subnet().stream()),
            vnet.loadBalancers().stream()
                .flatMap(b -> Stream.concat(b.subnet().stream(), Stream.of(b.backend()))),
            vnet.workloads().stream().flatMap(w -> w.subnet().stream()))
        .flatMap(s -> s);
  }

  private static Stream<Name> names(Scenario.Step step) {
    return switch (step) {
      case Scenario.Down s -> Stream.of(s.target());
      case Scenario.Up s -> Stream.of(s.target());
      case Scenario.SetFeature s -> Stream.of(s.on());
      case Scenario.Announce s -> Stream.of(s.at());
      case Scenario.Withdraw s -> Stream.of(s.at());
      case Scenario.Prefer s -> Stream.of(s.routeServer());
      case Scenario.Expect s -> names(s.expectation());
    };
  }

  private static Stream<Name> names(Expectation expected) {
    return switch (expected) {
      case Expectation.Reaches e ->
          Stream.of(Stream.of(e.from(), e.to()), e.via().stream(), e.avoiding().stream())
              .flatMap(s -> s);
      case Expectation.Route e -> Stream.concat(Stream.of(e.at()), e.from().stream());
      case Expectation.RouteCount e -> Stream.of(e.at());
      case Expectation.Diagnostic e -> Stream.of(e.on());
      case Expectation.Each e -> e.single().flatMap(Removal::names);
    };
  }
}
