package org.rsdl.intent;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.Name;
import org.rsdl.model.Scenario;
import org.rsdl.model.Scenario.Step;
import org.rsdl.model.Topology;

/** What the steps of a scenario make of a topology: changed copies. */
public final class Scenarios {
  private Scenarios() {}

  /** The topology after one step; an expectation changes nothing. */
  public static Topology apply(Topology topology, Step step) {
    return switch (step) {
      case Scenario.Down down -> withDown(topology, down.target(), true);
      case Scenario.Up up -> withDown(topology, up.target(), false);
      case Scenario.Announce announce ->
          Originations.announce(topology, announce.at(), announce.prefixes());
      case Scenario.Withdraw withdraw ->
          Originations.withdraw(topology, withdraw.at(), withdraw.prefixes());
      case Scenario.SetFeature set -> Features.set(topology, set.feature(), set.on(), set.value());
      case Scenario.Prefer prefer ->
          Features.prefer(topology, prefer.routeServer(), prefer.preference());
      case Scenario.Expect expect -> topology;
    };
  }

  /**
   * The topology a scenario begins with: the baseline or the end of what it extends; absent if that
   * is unknown.
   */
  public static Optional<Topology> start(Topology topology, Scenario scenario) {
    return start(topology, scenario, Set.of());
  }

  /** The topology after all steps of the scenario of that title. */
  public static Optional<Topology> end(Topology topology, String title) {
    return end(topology, title, Set.of());
  }

  private static Optional<Topology> start(Topology topology, Scenario scenario, Set<String> above) {
    Set<String> seen = new HashSet<>(above);
    if (!seen.add(scenario.title())) {
      return Optional.empty();
    }
    return scenario.base().isEmpty()
        ? Optional.of(topology)
        : end(topology, scenario.base().get(), seen);
  }

  private static Optional<Topology> end(Topology topology, String title, Set<String> above) {
    return topology.scenarios().stream()
        .filter(scenario -> scenario.title().equals(title))
        .findFirst()
        .flatMap(
            scenario ->
                start(topology, scenario, above).map(from -> applyAll(from, scenario.steps())));
  }

  private static Topology applyAll(Topology topology, List<Step> steps) {
    Topology changed = topology;
    for (Step step : steps) {
      changed = apply(changed, step);
    }
    return changed;
  }

  private static Topology withDown(Topology topology, Name target, boolean down) {
    Set<Name> all = new HashSet<>(topology.down());
    if (down) {
      all.add(target);
    } else {
      all.remove(target);
    }
    return topology.withDown(all);
  }
}
