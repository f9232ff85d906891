package org.rsdl.rules;

import java.util.List;
import org.rsdl.model.Topology;

/** The rules of the floor model, in the order of RULES: by what they look at. */
public final class AllRules {
  private AllRules() {}

  /** Every rule of this floor. */
  public static final List<TopologyRule> RULES = List.of();

  /** All findings of a topology, rule by rule. */
  public static List<Finding> check(Topology topology) {
    return RULES.stream().flatMap(rule -> rule.check(topology)).toList();
  }
}
