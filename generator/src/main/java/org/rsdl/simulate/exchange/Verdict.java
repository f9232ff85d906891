package org.rsdl.simulate.exchange;

import org.rsdl.rules.Codes;
import org.rsdl.simulate.rib.BgpRoute;

/** What a rule says of a route; the cases are {@link Accept} and {@link Drop}. */
public sealed interface Verdict {
  /** Goes on, perhaps changed. */
  record Accept(BgpRoute route) implements Verdict {}

  /** Goes no further; the reason is the rule's name. */
  record Drop(String reason) implements Verdict {
    static Drop by(Class<?> rule) {
      return new Drop(Codes.of(rule));
    }
  }
}
