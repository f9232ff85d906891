package org.rsdl.simulate.decision;

import java.util.List;
import java.util.Optional;

/**
 * How the routers of a platform choose, as they come: measured on FRR 8.4, BIRD 2.0, GoBGP 3.10 and
 * OpenBGPD 7.7. All take a route without MED as 0 and compare MED inside one neighbouring AS. FRR
 * and GoBGP prefer the older of two external routes; a simulation knows no age, so the lowest peer
 * address decides, as with {@code bgp bestpath compare-routerid} and {@code
 * external-compare-router-id}.
 *
 * @param platform its name
 * @param process its eliminations
 * @param maximumPaths how many routes share traffic as it comes
 * @param oneNeighborAs whether only external routes of one neighbouring AS do
 */
public record RouterProfile(
    String platform, DecisionProcess process, int maximumPaths, boolean oneNeighborAs) {
  /** RFC 4271 alone: one route is the best. */
  private static final RouterProfile GENERIC =
      new RouterProfile("generic", DecisionProcess.ROUTER, 1, true);

  /**
   * FRR shares as many as it was built for. BIRD takes one unless {@code merge paths} is on, GoBGP
   * unless {@code use-multiple-paths} is on: then those of one length (inferred, and so is GoBGP's
   * local preference before own routes). OpenBGPD marks equal routes in its table and forwards by
   * the best (inferred).
   */
  private static final List<RouterProfile> ALL =
      List.of(
          new RouterProfile("frr", DecisionProcess.ROUTER, 256, true),
          new RouterProfile("bird", DecisionProcess.ROUTER, 1, false),
          new RouterProfile("gobgp", DecisionProcess.LOCAL_PREF_FIRST, 1, false),
          new RouterProfile("openbgpd", DecisionProcess.ROUTER, 1, false),
          GENERIC);

  /** That of a platform as it is written: FRR where it is not, generic where it is not known. */
  public static RouterProfile of(Optional<String> platform) {
    String name = platform.orElse(ALL.getFirst().platform);
    return ALL.stream().filter(p -> p.platform.equals(name)).findFirst().orElse(GENERIC);
  }

  /** How it shares traffic, with {@code maximum-paths} or as it comes. */
  public Sharing sharing(Optional<Integer> written) {
    return new Sharing(written.orElse(maximumPaths), oneNeighborAs, oneNeighborAs);
  }
}
