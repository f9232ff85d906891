package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.IpPrefix;

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

  /** A site or appliance originates more prefixes. */
  public record Announce(List<IpPrefix> prefixes, Name at) implements Step {
    public Announce {
      prefixes = List.copyOf(prefixes);
    }
  }

  /** A site or appliance originates these no more. */
  public record Withdraw(List<IpPrefix> prefixes, Name at) implements Step {
    public Withdraw {
      prefixes = List.copyOf(prefixes);
    }
  }

  /** {@code enable} or {@code disable} a feature on an element that has it. */
  public record SetFeature(Feature feature, Name on, boolean value) implements Step {}

  /** {@code prefer … on}. */
  public record Prefer(Name routeServer, RoutingPreference preference) implements Step {}

  /** Judged at the converged state after the steps before it. */
  public record Expect(Expectation expectation) implements Step {}
}
