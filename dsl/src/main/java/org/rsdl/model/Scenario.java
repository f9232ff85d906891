package org.rsdl.model;

import java.util.List;
import java.util.Optional;

/** The baseline, then steps in order; {@code base} is the title of the scenario it extends. */
public record Scenario(Name name, String title, Optional<String> base, List<Step> steps)
    implements Element {
  public Scenario {
    steps = List.copyOf(steps);
  }

  /** One step; the cases are the changes and {@link Expect}. */
  public sealed interface Step {}

  /** The element (site, circuit, connection, session, instance, gateway …) fails. */
  public record Down(Name target) implements Step {}

  /** It comes back. */
  public record Up(Name target) implements Step {}

  /** {@code enable} or {@code disable route-exchange on}. */
  public record SetRouteExchange(Name routeServer, boolean on) implements Step {}

  /** {@code prefer … on}. */
  public record Prefer(Name routeServer, RoutingPreference preference) implements Step {}

  /** Judged at the converged state after the steps before it. */
  public record Expect(Expectation expectation) implements Step {}
}
