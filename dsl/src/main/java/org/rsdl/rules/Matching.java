package org.rsdl.rules;

import org.rsdl.model.PrefixRange;
import org.rsdl.model.RouteMap;
import org.rsdl.net.IpPrefix;

/** What the conditions of route maps match. */
final class Matching {
  private Matching() {}

  private static final PrefixRange ALL = PrefixRange.of(IpPrefix.of("0.0.0.0/0"));

  /** A prefix of a condition, as it is written. */
  static String text(PrefixRange range) {
    return range.prefix()
        + range.ge().map(n -> " ge " + n).orElse("")
        + range.le().map(n -> " le " + n).orElse("");
  }

  /** Whether a rule has no condition, or one on all prefixes only. */
  static boolean everything(RouteMap.Rule rule) {
    return rule.conditions().stream().allMatch(Matching::everything);
  }

  /** Whether a condition holds of every route. */
  static boolean everything(RouteMap.Condition condition) {
    return condition instanceof RouteMap.Prefixes p
        && p.operator() == RouteMap.PrefixOperator.WITHIN
        && p.prefixes().stream().anyMatch(r -> r.equals(ALL));
  }

  /** Whether every route of which the second condition holds fulfils the first one too. */
  static boolean implied(RouteMap.Condition first, RouteMap.Condition second) {
    return first.equals(second)
        || (first instanceof RouteMap.Prefixes a
            && second instanceof RouteMap.Prefixes b
            && positive(b)
            && b.prefixes().stream().allMatch(r -> covers(a, b, r)));
  }

  private static boolean positive(RouteMap.Prefixes condition) {
    return condition.operator() == RouteMap.PrefixOperator.EQUALS
        || condition.operator() == RouteMap.PrefixOperator.WITHIN;
  }

  private static boolean covers(RouteMap.Prefixes all, RouteMap.Prefixes of, PrefixRange range) {
    boolean single = of.operator() == RouteMap.PrefixOperator.EQUALS && !range.isRange();
    if (single) {
      return all.matches(range.prefix());
    }
    return all.operator() == RouteMap.PrefixOperator.WITHIN
        && all.prefixes().stream().anyMatch(r -> !r.isRange() && r.prefix().covers(range.prefix()));
  }
}
