package org.rsdl.verdict;

import java.util.stream.Stream;
import org.rsdl.model.Nva;
import org.rsdl.model.Subnet;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;

/**
 * An appliance's own subnet learns the default route that the appliance announces, so that its way
 * to the internet ends at itself (Route Server troubleshooting).
 */
final class DefaultRouteReturnsToNva implements OutcomeRule {
  @Override
  public Stream<Finding> check(State state) {
    return Circle.alone(state).entrySet().stream()
        .filter(entry -> entry.getValue().ofDefault())
        .flatMap(entry -> state.topology().element(entry.getKey(), Nva.class).stream())
        .map(nva -> returns(state, nva));
  }

  private Finding returns(State state, Nva nva) {
    String subnet =
        nva.subnet()
            .flatMap(name -> state.topology().element(name, Subnet.class))
            .map(s -> s.name().simple() + " " + s.prefix())
            .orElse("its subnet");
    String name = state.named(nva.name());
    return finding(
        Severity.ERROR,
        nva.name(),
        "the default route of %s returns to %s; %s learns it from %s and has no way to the internet"
            .formatted(
                name,
                name,
                subnet,
                RouteReturnsToNva.server(state.topology(), nva.name())
                    .map(state::named)
                    .orElse("Azure")));
  }
}
