package org.rsdl.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.intent.Courses;
import org.rsdl.intent.Ends;
import org.rsdl.intent.RoundTrip;
import org.rsdl.model.Element;
import org.rsdl.model.Expectation;
import org.rsdl.model.Firewall;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;

/**
 * One direction of what is expected passes an appliance that keeps state, the other does not
 * (Default route injection in spoke networks; Next hop IP).
 */
final class AsymmetricPath implements OutcomeRule {
  @Override
  public Stream<Finding> check(State state) {
    Courses courses = new Courses(state.topology());
    Map<String, Finding> found = new LinkedHashMap<>();
    for (Expectation expected : state.expectations()) {
      if (expected instanceof Expectation.Reaches reaches
          && reaches.positive()
          && !reaches.symmetric()) {
        trip(state, reaches)
            .filter(RoundTrip::reached)
            .flatMap(trip -> uneven(state, courses, reaches, trip))
            .ifPresent(f -> found.putIfAbsent(f.message(), f));
      }
    }
    return found.values().stream();
  }

  private static Optional<RoundTrip> trip(State state, Expectation.Reaches expected) {
    return RoundTrip.between(
        state.topology(),
        state.packets(),
        Ends.of(state.topology(), expected.from()),
        Ends.of(state.topology(), expected.to()));
  }

  private Optional<Finding> uneven(
      State state, Courses courses, Expectation.Reaches expected, RoundTrip trip) {
    List<Name> there = courses.of(trip.there());
    List<Name> back = courses.of(trip.back());
    return first(state, there, back)
        .map(only -> finding(state, expected, only, expected.from(), expected.to()))
        .or(
            () ->
                first(state, back, there)
                    .map(only -> finding(state, expected, only, expected.to(), expected.from())));
  }

  private static Optional<Name> first(State state, List<Name> passed, List<Name> others) {
    return passed.stream()
        .filter(node -> !others.contains(node) && keepsState(state, node))
        .findFirst();
  }

  private static boolean keepsState(State state, Name node) {
    Optional<Element> element = state.topology().element(node);
    return element
        .filter(
            e ->
                e instanceof Nva nva
                    ? nva.forwarding().stateful() && !nva.forwarding().snat()
                    : e instanceof Firewall firewall && firewall.stateful() && !firewall.snat())
        .isPresent();
  }

  private Finding finding(
      State state, Expectation.Reaches expected, Name only, Name from, Name to) {
    String one = state.named(from);
    String other = state.named(to);
    String node = state.named(only);
    return finding(
            Severity.WARNING,
            only,
            "%s to %s passes %s, %s to %s does not; %s keeps state and drops the return"
                .formatted(one, other, node, other, one, node))
        .related(expected.name(), "expects both to reach each other");
  }
}
