package org.rsdl.intent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.intent.Result.Change;
import org.rsdl.intent.Result.Witness;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.Scenario;
import org.rsdl.model.Topology;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Part;
import org.rsdl.rules.Severity;

/** Failed results as findings, {@code expectation-failed}: what is so instead, and where. */
public final class Failures {
  private final Map<Name, Expectation> expectations = new HashMap<>();

  private Failures(Topology topology) {
    Stream<Expectation> ofIntents =
        topology.intents().stream().flatMap(intent -> intent.expectations().stream());
    Stream<Expectation> ofScenarios =
        topology.scenarios().stream()
            .flatMap(scenario -> scenario.steps().stream())
            .filter(Scenario.Expect.class::isInstance)
            .map(step -> ((Scenario.Expect) step).expectation());
    Stream.concat(ofIntents, ofScenarios).forEach(e -> expectations.put(e.name(), e));
  }

  /** One finding for each failed result, at its expectation. */
  public static Stream<Finding> of(Topology topology, List<Result> results) {
    Failures failures = new Failures(topology);
    return results.stream()
        .flatMap(result -> result.witness().map(w -> failures.finding(result, w)).stream());
  }

  private Finding finding(Result result, Witness witness) {
    Finding finding =
        new Finding(
            "expectation-failed",
            Severity.ERROR,
            result.element(),
            Part.ELEMENT,
            0,
            message(result, witness),
            List.of(),
            List.of());
    Finding there = finding.related(witness.node(), phrase(witness.reason()));
    return witness.change().map(change -> mended(there, change)).orElse(there);
  }

  private static Finding mended(Finding finding, Change change) {
    return finding
        .related(change.routeServer(), change + " mends it")
        .with(change.routeServer().full(), change.routeExchange() ? "on" : "off");
  }

  private String message(Result result, Witness witness) {
    Expectation expected = expectations.get(result.element());
    if (expected == null || witness.reason().equals("routes-never-settle")) {
      return "'%s' does not hold; the network never settles".formatted(result.text());
    }
    return message(result, expected, witness);
  }

  private String message(Result result, Expectation expected, Witness witness) {
    String prefix = witness.prefix().map(Object::toString).orElse("");
    return switch (expected) {
      case Expectation.Reaches e when e.positive() -> reaches(e, prefix, witness);
      case Expectation.Reaches e ->
          "%s reaches %s; nothing stops %s".formatted(e.from(), e.to(), prefix);
      case Expectation.Route e when e.present() -> absent(e, prefix, witness);
      case Expectation.Route e ->
          "%s is at %s; it comes %s".formatted(prefix, e.at(), witness.seen());
      case Expectation.RouteCount e ->
          "%s has %s routes; at most %d are expected".formatted(e.at(), witness.seen(), e.max());
      case Expectation.Diagnostic e -> "%s is not found on %s".formatted(e.rule(), e.on());
      case Expectation.Each e -> ofInstances(result, e);
    };
  }

  /** How many fail, and what the first one says. */
  private String ofInstances(Result result, Expectation.Each each) {
    List<Result.Instance> failed =
        result.instances().stream().filter(i -> i.witness().isPresent()).toList();
    Result.Instance first = failed.getFirst();
    Expectation one = Objects.requireNonNull(each.instances().get(first.index()));
    return "%d of %d instances fail; %s"
        .formatted(
            failed.size(),
            result.instances().size(),
            message(result, one, first.witness().orElseThrow()));
  }

  private static String reaches(Expectation.Reaches e, String prefix, Witness witness) {
    Name node = witness.node();
    return switch (witness.reason()) {
      case "not-passed" -> "%s reaches %s, but not via %s".formatted(e.from(), e.to(), node);
      case "passed" -> "%s reaches %s, but passes %s".formatted(e.from(), e.to(), node);
      case "not-symmetric" ->
          "%s reaches %s, but returns another way; the two differ at %s"
              .formatted(e.from(), e.to(), node);
      case "delivered-elsewhere" ->
          "%s does not reach %s; %s is delivered to %s".formatted(e.from(), e.to(), prefix, node);
      default ->
          "%s does not reach %s; %s stops at %s, %s"
              .formatted(e.from(), e.to(), prefix, node, phrase(witness.reason()));
    };
  }

  private static String absent(Expectation.Route e, String prefix, Witness witness) {
    return switch (witness.reason()) {
      case "other-attributes" ->
          "%s at %s comes %s; the expectation differs".formatted(prefix, e.at(), witness.seen());
      case "not-learned" -> "%s is not at %s; nobody tells it".formatted(prefix, e.at());
      default ->
          "%s is not at %s; it stops at %s, %s"
              .formatted(prefix, e.at(), witness.node(), phrase(witness.reason()));
    };
  }

  /** The reason in a sentence; a rule without words of its own by its name. */
  private static String phrase(String reason) {
    return Optional.ofNullable(PHRASES.get(reason)).orElse(reason.replace('-', ' '));
  }

  private static final Map<String, String> PHRASES =
      Map.of(
          "route-exchange-off", "route exchange is off",
          "no-session", "no session leads on",
          "no-route", "which has no route",
          "loop", "where it has been before",
          "down", "which is down",
          "to-internet", "which sends it to the internet",
          "as-path-loop", "its own ASN is in the path",
          "next-hop-out-of-reach", "the next hop is out of reach",
          "circuits-not-joined", "circuits are not joined",
          "default-route-to-site", "a VPN gateway announces no default route");
}
