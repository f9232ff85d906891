package org.rsdl.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rsdl.explain.Explanation.Event;
import org.rsdl.explain.Explanation.Step;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.LocRib;

/** How a prefix came into the effective routes of a subnet. */
record SubnetHistory(Topology topology, Routes routes, History history) {

  /** The steps to the active row; empty where there is none. */
  List<Step> of(Name subnet) {
    return routes.subnet(subnet).stream()
        .flatMap(table -> table.effective().stream())
        .filter(row -> row.state().equals("Active") && row.prefix().equals(history.prefix()))
        .findFirst()
        .map(row -> of(subnet, row))
        .orElse(List.of());
  }

  private List<Step> of(Name subnet, EffectiveRoute row) {
    List<Step> steps = new ArrayList<>();
    if (row.source().equals("Default")) {
      steps.add(new Step(subnet, Event.INSTALLED, "", system(subnet, row)));
      return steps;
    }
    Optional<Name> programmer =
        Programmers.of(topology, subnet).stream()
            .filter(name -> history.rows(name).anyMatch(LocRib.Row::best))
            .findFirst();
    programmer.ifPresent(
        name ->
            steps.addAll(
                row.instance().map(i -> history.of(name, i)).orElseGet(() -> history.of(name))));
    steps.add(new Step(subnet, Event.INSTALLED, "", programmed(programmer, row)));
    return steps;
  }

  private String system(Name subnet, EffectiveRoute row) {
    return switch (row.nextHopType()) {
      case "VnetLocal" ->
          "a system route: address space of "
              + topology.virtualNetworkOf(subnet).map(v -> v.name().full()).orElse("its network");
      default -> "a system route to the internet";
    };
  }

  private static String programmed(Optional<Name> programmer, EffectiveRoute row) {
    String hops =
        row.nextHops().stream().map(IpAddress::toString).collect(Collectors.joining(", "));
    String by = programmer.map(Name::full).orElse("Azure");
    return row.instance()
            .map(
                i ->
                    "only instance %d of %s programs it, so part of the machines lack it"
                        .formatted(i, by))
            .orElse(by + " programs it")
        + "; next hop "
        + hops;
  }
}
