package org.rsdl.simulate.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsdl.rules.Codes;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * What a rule says of a route; the cases are {@link Accept}, {@link Aggregated} and {@link Drop}.
 */
public sealed interface Verdict {
  /** The route that goes on, under whatever prefix; absent if none does. */
  default @Nullable BgpRoute kept() {
    return switch (this) {
      case Accept accept -> accept.route();
      case Aggregated aggregated -> aggregated.route();
      case Drop drop -> null;
    };
  }

  /** Why nothing goes on under the own prefix; absent if it does. */
  default Optional<String> why() {
    return switch (this) {
      case Accept accept -> Optional.empty();
      case Aggregated aggregated -> Optional.of(Aggregated.REASON);
      case Drop drop -> Optional.of(drop.reason);
    };
  }

  /** Goes on, perhaps changed. */
  record Accept(BgpRoute route) implements Verdict {}

  /** Goes on under the shorter prefix that a map made of it, as one with others. */
  record Aggregated(BgpRoute route) implements Verdict {
    /** What a row of the longer prefix says. */
    public static final String REASON = "aggregated";
  }

  /** Goes no further; the reason is the rule's name. */
  record Drop(String reason) implements Verdict {
    static Drop by(Class<?> rule) {
      return new Drop(Codes.of(rule));
    }
  }
}
