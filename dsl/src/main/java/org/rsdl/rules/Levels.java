package org.rsdl.rules;

import java.util.Map;
import java.util.Optional;

/**
 * What a project makes of the severities of rules ({@code [lint]} of rsdl.toml).
 *
 * @param byRule the level of a rule by its name; empty where it is off
 * @param strict whether a warning is an error, where its rule has no level of its own
 */
public record Levels(Map<String, Optional<Severity>> byRule, boolean strict) {
  /** Every rule as it is. */
  public static final Levels USUAL = new Levels(Map.of(), false);

  public Levels {
    byRule = Map.copyOf(byRule);
  }

  /**
   * The severity to show a finding with; empty where its rule is off.
   *
   * @param refused whether it is one that no level changes
   */
  public Optional<Severity> of(String rule, Severity found, boolean refused) {
    if (refused) {
      return Optional.of(found);
    }
    Optional<Severity> level = byRule.get(rule);
    if (level != null) {
      return level;
    }
    if (Catalog.of(rule).map(Catalog.Entry::off).orElse(false)) {
      return Optional.empty();
    }
    return Optional.of(strict && found == Severity.WARNING ? Severity.ERROR : found);
  }
}
