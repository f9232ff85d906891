package org.rsdl.intent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rsdl.intent.Result.Change;
import org.rsdl.intent.Result.Status;
import org.rsdl.intent.Result.Witness;
import org.rsdl.model.Expectation;
import org.rsdl.model.Feature;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Scenario;
import org.rsdl.model.Topology;
import org.rsdl.rules.Finding;
import org.rsdl.simulate.NotSimulated;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.forward.Trace;

/**
 * Judges the expectations of intents and scenarios; each state of the network is simulated once.
 */
public final class Judge {
  private final Function<Topology, List<Finding>> check;
  private final Function<Topology, Outcome> simulate;
  private final Trace.Tracer tracer;
  private final Map<Topology, Outcome> outcomes = new HashMap<>();

  public Judge(
      Function<Topology, List<Finding>> check,
      Function<Topology, Outcome> simulate,
      Trace.Tracer tracer) {
    this.check = check;
    this.simulate = simulate;
    this.tracer = tracer;
  }

  /** The results in the order of the text: intents, then scenarios. */
  public List<Result> judge(Topology topology) {
    List<Result> results = new ArrayList<>();
    for (var intent : topology.intents()) {
      for (Expectation expected : intent.expectations()) {
        results.add(judge(topology, intent.title(), Optional.empty(), expected));
      }
    }
    topology.scenarios().forEach(scenario -> results.addAll(judge(topology, scenario)));
    return results;
  }

  /** All expectations, none judged: the text floor has errors. */
  public static List<Result> notEvaluated(Topology topology) {
    Stream<Result> intents =
        topology.intents().stream()
            .flatMap(
                i -> i.expectations().stream().map(e -> skipped(i.title(), Optional.empty(), e)));
    return Stream.concat(intents, topology.scenarios().stream().flatMap(s -> skipped(s).stream()))
        .toList();
  }

  private List<Result> judge(Topology baseline, Scenario scenario) {
    Optional<Topology> start = Scenarios.start(baseline, scenario);
    if (start.isEmpty()) {
      return skipped(scenario);
    }
    List<Result> results = new ArrayList<>();
    Topology state = start.get();
    for (Scenario.Step step : scenario.steps()) {
      state = Scenarios.apply(state, step);
      if (step instanceof Scenario.Expect expect) {
        results.add(judge(state, "", Optional.of(scenario.title()), expect.expectation()));
      }
    }
    return results;
  }

  private Result judge(
      Topology state, String intent, Optional<String> scenario, Expectation expected) {
    if (!NotSimulated.of(state).isEmpty()) {
      return skipped(intent, scenario, expected);
    }
    if (expected instanceof Expectation.Each each) {
      return judgeEach(state, intent, scenario, each);
    }
    Optional<Witness> witness = fails(state, expected).map(found -> mended(state, expected, found));
    Status status = witness.isEmpty() ? Status.PASSED : Status.FAILED;
    return new Result(
        intent, scenario, expected.text(), status, expected.name(), witness, List.of());
  }

  /** One row for all instances; the witness is that of the first that fails. */
  private Result judgeEach(
      Topology state, String intent, Optional<String> scenario, Expectation.Each each) {
    List<Result.Instance> instances = new ArrayList<>();
    each.instances()
        .forEach(
            (index, expected) -> {
              Result one = judge(state, intent, scenario, expected);
              instances.add(new Result.Instance(index, one.status(), one.witness()));
            });
    Optional<Witness> first = instances.stream().flatMap(i -> i.witness().stream()).findFirst();
    Status status = first.isEmpty() ? Status.PASSED : Status.FAILED;
    return new Result(intent, scenario, each.text(), status, each.name(), first, instances);
  }

  private Optional<Witness> fails(Topology state, Expectation expected) {
    if (expected instanceof Expectation.Diagnostic diagnostic) {
      return fails(state, diagnostic);
    }
    Outcome outcome = outcomes.computeIfAbsent(state, simulate);
    return switch (outcome) {
      case Outcome.Oscillating oscillating ->
          Optional.of(new Witness(about(expected), Optional.empty(), "routes-never-settle"));
      case Outcome.Converged converged -> fails(state, converged, expected);
    };
  }

  private Optional<Witness> fails(Topology state, Outcome.Converged outcome, Expectation expected) {
    return switch (expected) {
      case Expectation.Reaches reaches ->
          new Reachability(state, outcome.routes(), tracer.over(state, outcome.routes()))
              .fails(reaches);
      case Expectation.Route route -> new RoutePresence(state, outcome.routes()).fails(route);
      case Expectation.RouteCount count -> new RoutePresence(state, outcome.routes()).fails(count);
      case Expectation.Diagnostic diagnostic -> fails(state, diagnostic);
      case Expectation.Each each ->
          each.single().flatMap(e -> fails(state, outcome, e).stream()).findFirst();
    };
  }

  private Optional<Witness> fails(Topology state, Expectation.Diagnostic expected) {
    boolean found =
        check.apply(state).stream()
            .anyMatch(f -> f.rule().equals(expected.rule()) && f.element().equals(expected.on()));
    return found
        ? Optional.empty()
        : Optional.of(new Witness(expected.on(), Optional.empty(), expected.rule() + "-not-found"));
  }

  private static Name about(Expectation expected) {
    return switch (expected) {
      case Expectation.Reaches reaches -> reaches.from();
      case Expectation.Route route -> route.at();
      case Expectation.RouteCount count -> count.at();
      case Expectation.Diagnostic diagnostic -> diagnostic.on();
      case Expectation.Each each -> each.name();
    };
  }

  /** The witness with the one route exchange whose switching makes the expectation hold. */
  private Witness mended(Topology state, Expectation expected, Witness witness) {
    return state.virtualNetworks().stream()
        .flatMap(vnet -> vnet.routeServers().stream())
        .filter(server -> fails(switched(state, server), expected).isEmpty())
        .findFirst()
        .map(server -> witness.with(new Change(server.name(), !server.routeExchange())))
        .orElse(witness);
  }

  private static Topology switched(Topology state, RouteServer server) {
    return Scenarios.apply(
        state,
        new Scenario.SetFeature(Feature.ROUTE_EXCHANGE, server.name(), !server.routeExchange()));
  }

  private static List<Result> skipped(Scenario scenario) {
    return scenario.steps().stream()
        .filter(Scenario.Expect.class::isInstance)
        .map(
            step ->
                skipped("", Optional.of(scenario.title()), ((Scenario.Expect) step).expectation()))
        .toList();
  }

  private static Result skipped(String intent, Optional<String> scenario, Expectation expected) {
    return new Result(
        intent,
        scenario,
        expected.text(),
        Status.NOT_EVALUATED,
        expected.name(),
        Optional.empty(),
        List.of());
  }
}
