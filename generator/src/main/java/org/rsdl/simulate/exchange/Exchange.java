package org.rsdl.simulate.exchange;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rsdl.rules.Codes;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Aggregated;
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
          new VirtualNetworkFromSite(),
          new DroppedByMap(false));

  private static final List<ExportRule> EXPORT =
      List.of(
          new LearnedFromThisPeer(),
          new NoAdvertise(),
          new NoExport(),
          new UnsupportedFamily(),
          new StaticAtSite(),
          new AdvertisedToOthers(),
          new SummaryOnly(),
          new OwnVirtualNetwork(),
          new BetweenInternalPeers(),
          new RouteExchangeOff(),
          new TransitNeedsAzureAsn(),
          new CircuitsNotJoined(),
          new LearnedRouteOverCircuit(),
          new RemoteVnetTrafficOff(),
          new GlobalReachJoinsSites(),
          new PointToSiteClients(),
          new DefaultRouteToSite(),
          new InsideVirtualNetwork(),
          new CoveredBySummary(),
          new PeerLimitExceeded(),
          new CircuitLimitExceeded(),
          new PrivateAsnsRemoved(),
          new AzureAsnOverCircuit(),
          new VirtualNetworkCommunity(),
          new NonTransitiveAttributes(),
          new NextHopSelf(),
          new AdvertisedAttributes(),
          new CommunitiesNotSent(),
          new AsOverride(),
          new DroppedByMap(false),
          new OwnAsnPrepended(),
          new CircuitPeerAsn(),
          new DroppedByMap(true));

  /** The names of all rules, sorted; every reason of a row is one of them. */
  public static SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>();
    IMPORT.forEach(rule -> codes.add(Codes.of(rule.getClass())));
    EXPORT.forEach(rule -> codes.add(Codes.of(rule.getClass())));
    codes.add(Aggregated.REASON);
    return codes;
  }

  /** What becomes of a received route. */
  public static Verdict receive(BgpRoute route, Session over) {
    BgpRoute current = route;
    for (ImportRule rule : IMPORT) {
      Verdict verdict = rule.judge(current, over);
      if (!(verdict instanceof Accept accept)) {
        return verdict;
      }
      current = accept.route();
    }
    return ended(route, current);
  }

  /** What leaves over the session of a best route. */
  public static Verdict send(Learned learned, Session over) {
    BgpRoute current = learned.route();
    for (ExportRule rule : EXPORT) {
      Verdict verdict = rule.judge(learned, current, over);
      if (!(verdict instanceof Accept accept)) {
        return verdict;
      }
      current = accept.route();
    }
    return ended(learned.route(), current);
  }

  private static Verdict ended(BgpRoute before, BgpRoute after) {
    return after.prefix().equals(before.prefix()) ? new Accept(after) : new Aggregated(after);
  }
}
