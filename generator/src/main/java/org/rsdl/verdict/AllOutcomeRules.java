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
          new ExpressrouteAsPathLoop(),
          new AsZeroInPath(),
          new RouteReturnsToNva(),
          new DefaultRouteReturnsToNva(),
          new ForwardingLoop(),
          new RoutesOverPeerLimit(),
          new RoutesOverExpressrouteLimit(),
          new RoutesOverRouteServerLimit(),
          new OnPremisesRoutesOverLimit(),
          new RoutesDoNotCrossCircuit(),
          new ExpressroutePreferred(),
          new InspectionBypassed(),
          new DefaultRouteNotOverVpn(),
          new DefaultRouteReachesOnPremises(),
          new EchoPreferred(),
          new NextHopOutOfReach(),
          new AsymmetricPath(),
          new SiteNotReachable(),
          new RoutesNeverSettle(),
          new StepWithoutEffect());

  /** All findings of an outcome, rule by rule. */
  public static List<Finding> check(Topology topology, Outcome outcome) {
    State state = new State(topology, outcome);
    return RULES.stream().flatMap(rule -> rule.check(state)).toList();
  }
}
