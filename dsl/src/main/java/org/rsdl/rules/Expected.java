package org.rsdl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Expectation;
import org.rsdl.model.Feature;
import org.rsdl.model.Name;
import org.rsdl.model.Scenario;
import org.rsdl.model.Topology;

/** The expectations of a topology, by the state they are of. */
final class Expected {
  private Expected() {}

  /** All of them: of intents, then of scenarios. */
  static Stream<Expectation> everywhere(Topology topology) {
    return states(topology).stream().flatMap(List::stream);
  }

  /** The lists of expectations of one state each: the baseline, then what no step separates. */
  static List<List<Expectation>> states(Topology topology) {
    List<List<Expectation>> states = new ArrayList<>();
    states.add(
        topology.intents().stream()
            .flatMap(i -> i.expectations().stream())
            .flatMap(Expectation::single)
            .toList());
    for (Scenario scenario : topology.scenarios()) {
      List<Expectation> state = new ArrayList<>();
      for (Scenario.Step step : scenario.steps()) {
        if (step instanceof Scenario.Expect expect) {
          expect.expectation().single().forEach(state::add);
        } else {
          states.add(state);
          state = new ArrayList<>();
        }
      }
      states.add(state);
    }
    return states;
  }

  /** Those of the baseline and of scenarios that do not set this switch of the element. */
  static List<Expectation> where(Topology topology, Feature feature, Name on) {
    Stream<Expectation> baseline =
        topology.intents().stream()
            .flatMap(i -> i.expectations().stream())
            .flatMap(Expectation::single);
    Stream<Expectation> scenarios =
        topology.scenarios().stream()
            .filter(s -> !sets(topology, s, feature, on, topology.scenarios().size()))
            .flatMap(s -> s.steps().stream())
            .filter(Scenario.Expect.class::isInstance)
            .flatMap(s -> ((Scenario.Expect) s).expectation().single());
    return Stream.concat(baseline, scenarios).toList();
  }

  /** Whether a scenario, or one it extends, sets the switch; a circle of bases ends by depth. */
  private static boolean sets(
      Topology topology, Scenario scenario, Feature feature, Name on, int depth) {
    boolean itself =
        scenario.steps().stream()
            .anyMatch(
                s ->
                    s instanceof Scenario.SetFeature set
                        && set.feature() == feature
                        && set.on().equals(on));
    return itself
        || (depth > 0
            && topology.scenarios().stream()
                .filter(s -> scenario.base().filter(s.title()::equals).isPresent())
                .anyMatch(s -> sets(topology, s, feature, on, depth - 1)));
  }
}
