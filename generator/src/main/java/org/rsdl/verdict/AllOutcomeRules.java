package org.rsdl.verdict;

import java.util.List;
import org.rsdl.model.Topology;
import org.rsdl.rules.Finding;
import org.rsdl.simulate.Outcome;

/** The rules of the floor outcome, in the order of RULES. */
public final class AllOutcomeRules {
  private AllOutcomeRules() {}

  /** Every rule of this floor. */
  public static final List<OutcomeRule> RULES =
      List.of(
          new AsPathLoop(),
          new RouteReturnsToNva(),
          new RoutesOverPeerLimit(),
          new RoutesOverExpressrouteLimit(),
          new RoutesDoNotCrossCircuit(),
          new ExpressroutePreferred(),
          new DefaultRouteNotOverVpn(),
          new DefaultRouteReachesOnPremises(),
          new SiteNotReachable(),
          new RoutesNeverSettle());

  /** All findings of an outcome, rule by rule. */
  public static List<Finding> check(Topology topology, Outcome outcome) {
    return RULES.stream().flatMap(rule -> rule.check(topology, outcome)).toList();
  }
}
