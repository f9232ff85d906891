package org.rsdl.simulate.exchange;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rsdl.rules.Codes;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/** All rules in their order: first what is dropped, then how the route is rewritten. */
public final class Exchange {
  private Exchange() {}

  private static final List<ImportRule> IMPORT =
      List.of(
          new PeerLimitExceeded(),
          new CircuitLimitExceeded(),
          new AsPathLoop(),
          new AsZeroInPath(),
          new VirtualNetworkFromSite());

  private static final List<ExportRule> EXPORT =
      List.of(
          new LearnedFromThisPeer(),
          new NoAdvertise(),
          new UnsupportedFamily(),
          new StaticAtSite(),
          new OwnVirtualNetwork(),
          new BetweenInternalPeers(),
          new RouteExchangeOff(),
          new TransitNeedsAzureAsn(),
          new CircuitsNotJoined(),
          new RemoteVnetTrafficOff(),
          new PointToSiteClients(),
          new DefaultRouteToSite(),
          new InsideVirtualNetwork(),
          new CoveredBySummary(),
          new PeerLimitExceeded(),
          new CircuitLimitExceeded(),
          new PrivateAsnsRemoved(),
          new OwnAsnPrepended(),
          new NextHopSelf(),
          new NonTransitiveAttributes());

  /** The names of all rules, sorted; every reason of a row is one of them. */
  public static SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>();
    IMPORT.forEach(rule -> codes.add(Codes.of(rule.getClass())));
    EXPORT.forEach(rule -> codes.add(Codes.of(rule.getClass())));
    return codes;
  }

  /** What becomes of a received route. */
  public static Verdict receive(BgpRoute route, Session over) {
    BgpRoute current = route;
    for (ImportRule rule : IMPORT) {
      switch (rule.judge(current, over)) {
        case Accept accept -> current = accept.route();
        case Drop drop -> {
          return drop;
        }
      }
    }
    return new Accept(current);
  }

  /** What leaves over the session of a best route. */
  public static Verdict send(Learned learned, Session over) {
    BgpRoute current = learned.route();
    for (ExportRule rule : EXPORT) {
      switch (rule.judge(learned, current, over)) {
        case Accept accept -> current = accept.route();
        case Drop drop -> {
          return drop;
        }
      }
    }
    return new Accept(current);
  }
}
