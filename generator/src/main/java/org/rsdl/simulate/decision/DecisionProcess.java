package org.rsdl.simulate.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rsdl.model.RoutingPreference;

/** The eliminations of a speaker, in order; the last always leaves one. */
public final class DecisionProcess {
  /** What decides where there is only one route. */
  public static final String ONLY_CANDIDATE = "only-candidate";

  /** The order of RFC 4271 section 9.1.2.2, local routes first as routers do. */
  public static final DecisionProcess ROUTER =
      new DecisionProcess(
          List.of(
              new LocallyOriginated(),
              new HighestLocalPref(),
              new ShortestAsPath(),
              new LowestOrigin(),
              new LowestMed(),
              new ExternalOverInternal(),
              new LowestPeerAddress()));

  /** The same of a router that asks for local preference first. */
  static final DecisionProcess LOCAL_PREF_FIRST =
      new DecisionProcess(
          List.of(
              new HighestLocalPref(),
              new LocallyOriginated(),
              new ShortestAsPath(),
              new LowestOrigin(),
              new LowestMed(),
              new ExternalOverInternal(),
              new LowestPeerAddress()));

  /** The same of a gateway: its Route Server comes last. */
  public static final DecisionProcess GATEWAY = ROUTER.with(1, new FromOutside());

  /**
   * The same of an ExpressRoute gateway, where the weight of a connection comes before the path.
   */
  public static final DecisionProcess EXPRESSROUTE = GATEWAY.with(2, new HighestWeight());

  /** The same of Microsoft's edge: among paths of one length the customer comes first. */
  public static final DecisionProcess EDGE = ROUTER.with(3, new FromOutside());

  private static final Map<RoutingPreference, DecisionProcess> ROUTE_SERVER = routeServers(false);
  private static final Map<RoutingPreference, DecisionProcess> STATIC_FIRST = routeServers(true);

  private final DecisionStep[] steps;
  private final String[] names;

  private DecisionProcess(List<DecisionStep> steps) {
    this.steps = steps.toArray(DecisionStep[]::new);
    this.names = steps.stream().map(DecisionStep::code).toArray(String[]::new);
  }

  private DecisionProcess with(int at, DecisionStep step) {
    List<DecisionStep> more = new ArrayList<>(List.of(steps));
    more.add(at, step);
    return new DecisionProcess(more);
  }

  /**
   * A Route Server's order: path length counts, MED, local preference and origin do not (Route
   * Server FAQ, Hub routing preference).
   *
   * @param staticFirst whether static routes come before those of BGP inside their class
   */
  public static DecisionProcess routeServer(RoutingPreference preference, boolean staticFirst) {
    return (staticFirst ? STATIC_FIRST : ROUTE_SERVER).getOrDefault(preference, ROUTER);
  }

  private static Map<RoutingPreference, DecisionProcess> routeServers(boolean staticFirst) {
    Map<RoutingPreference, DecisionProcess> all = new EnumMap<>(RoutingPreference.class);
    for (RoutingPreference preference : RoutingPreference.values()) {
      List<DecisionStep> steps = new ArrayList<>(List.of(new VirtualNetworkOrigin()));
      if (staticFirst) {
        steps.add(new StaticFirst());
      }
      steps.addAll(
          switch (preference) {
            case EXPRESSROUTE, VPN -> List.of(new PreferredClass(preference), new ShortestAsPath());
            case AS_PATH -> List.of(new ShortestAsPath(), new ExpressRouteOnTie());
          });
      steps.add(new LowestPeerAddress());
      all.put(preference, new DecisionProcess(steps));
    }
    return all;
  }

  /** Eliminates until one is left; there must be one at the beginning. */
  public Decision decide(Candidates candidates) {
    String decidedBy = ONLY_CANDIDATE;
    for (int i = 0; i < steps.length && candidates.left() > 1; i++) {
      candidates.enter(names[i]);
      steps[i].keep(candidates);
      decidedBy = names[i];
    }
    int best = 0;
    while (!candidates.has(best)) {
      best++;
    }
    return new Decision(best, decidedBy);
  }

  /** Whether the last step removed it: the peer's address, which tells equal routes apart. */
  boolean lostLast(Candidates candidates, int i) {
    return candidates.removedBy(i).equals(names[names.length - 1]);
  }

  /** The names of all steps, sorted, and the word for no step; each row of a Loc-RIB has one. */
  public static SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>(List.of(EXPRESSROUTE.names));
    codes.addAll(List.of(ROUTER.names));
    STATIC_FIRST.values().forEach(process -> codes.addAll(List.of(process.names)));
    codes.add(ONLY_CANDIDATE);
    return codes;
  }
}
