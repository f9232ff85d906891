package org.rsdl.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.intent.Scenarios;
import org.rsdl.model.Scenario;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Part;
import org.rsdl.rules.Severity;

/** A step of a scenario leaves the network as it is. */
final class StepWithoutEffect implements OutcomeRule {
  @Override
  public Stream<Finding> check(State state) {
    return state.topology().scenarios().stream()
        .flatMap(scenario -> check(state.topology(), scenario).stream());
  }

  private List<Finding> check(Topology baseline, Scenario scenario) {
    List<Finding> findings = new ArrayList<>();
    Optional<Topology> start = Scenarios.start(baseline, scenario);
    if (start.isEmpty()) {
      return findings;
    }
    Topology before = start.get();
    for (int i = 0; i < scenario.steps().size(); i++) {
      Scenario.Step step = scenario.steps().get(i);
      Topology after = Scenarios.apply(before, step);
      if (after.equals(before) && !(step instanceof Scenario.Expect)) {
        findings.add(
            new Finding(
                code(),
                Severity.WARNING,
                scenario.name(),
                Part.STEP,
                i,
                already(baseline, step) + "; the step changes nothing",
                List.of(),
                List.of()));
      }
      before = after;
    }
    return findings;
  }

  private static String already(Topology topology, Scenario.Step step) {
    return switch (step) {
      case Scenario.Down down -> topology.shortest(down.target()) + " is down already";
      case Scenario.Up up -> topology.shortest(up.target()) + " is up already";
      case Scenario.Announce announce ->
          "%s announces %s already"
              .formatted(topology.shortest(announce.at()), words(announce.prefixes()));
      case Scenario.Withdraw withdraw ->
          "%s does not announce %s"
              .formatted(topology.shortest(withdraw.at()), words(withdraw.prefixes()));
      case Scenario.SetFeature set ->
          "%s of %s is %s already"
              .formatted(set.feature(), topology.shortest(set.on()), set.value() ? "on" : "off");
      case Scenario.Prefer prefer ->
          "%s prefers %s already"
              .formatted(topology.shortest(prefer.routeServer()), prefer.preference().text());
      case Scenario.Expect expect -> expect.expectation().text();
    };
  }

  private static String words(List<IpPrefix> prefixes) {
    return prefixes.stream().map(IpPrefix::toString).collect(Collectors.joining(", "));
  }
}
