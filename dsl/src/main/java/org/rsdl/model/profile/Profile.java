package org.rsdl.model.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A dated set of Azure's numbers and rules. Where documents of one time disagree, the newest
 * speaks; what nobody documents is {@link #UNKNOWN}.
 *
 * @param name begins with azure- and the month; so names of profiles are ordered as their dates are
 * @param bgpPeers of a Route Server (Route Server limits: 8 since 2021)
 * @param routesPerPeer accepted from one BGP peer before its session is torn down (Route Server FAQ
 *     2021-04: 200; limits 2022-07: 1,000; limits 2025-09: 4,000)
 * @param routesTowardCircuit prefixes from Azure to one circuit (FAQ 2021-04: 200; ExpressRoute
 *     limits 2023-10: 1,000)
 * @param prefixes of virtual networks and branches at a Route Server (limits 2025-09: 10,000)
 * @param virtualNetworks that use a Route Server, its own included (limits 2025-02: 500)
 * @param machines that a Route Server serves without further units (limits 2022-07: 2,000; 2023-01:
 *     4,000)
 * @param machinesPerUnit with each scale unit above {@link ScaleUnits#LEAST} (Route Server capacity
 *     2025-10: 1,000)
 * @param longestRouteServerSubnet the longest prefix length Azure takes for RouteServerSubnet (/27,
 *     as deployed in 2026-09)
 * @param recommendedRouteServerSubnet longer than this is a warning (quickstart 2025-09, Secure
 *     your Route Server 2026-05: /26)
 * @param choices what holds where no document speaks
 */
public record Profile(
    String name,
    int bgpPeers,
    int routesPerPeer,
    int routesTowardCircuit,
    int prefixes,
    int virtualNetworks,
    int machines,
    int machinesPerUnit,
    int longestRouteServerSubnet,
    int recommendedRouteServerSubnet,
    Set<Choice> choices) {

  public Profile {
    choices = Set.copyOf(choices);
  }

  /** One in which every choice is as it is where nobody sets it. */
  public Profile(
      String name,
      int bgpPeers,
      int routesPerPeer,
      int routesTowardCircuit,
      int prefixes,
      int virtualNetworks,
      int machines,
      int machinesPerUnit,
      int longestRouteServerSubnet,
      int recommendedRouteServerSubnet) {
    this(
        name,
        bgpPeers,
        routesPerPeer,
        routesTowardCircuit,
        prefixes,
        virtualNetworks,
        machines,
        machinesPerUnit,
        longestRouteServerSubnet,
        recommendedRouteServerSubnet,
        Choice.defaults());
  }

  /** No limit is documented. */
  public static final int UNKNOWN = Integer.MAX_VALUE;

  /** Oldest first. */
  public static final List<Profile> ALL =
      List.of(
          new Profile("azure-2021-03", 8, 200, 200, UNKNOWN, UNKNOWN, UNKNOWN, 0, 27, 27),
          new Profile("azure-2022-07", 8, 1_000, 200, UNKNOWN, UNKNOWN, 2_000, 0, 27, 27),
          new Profile("azure-2025-09", 8, 4_000, 1_000, 10_000, 500, 4_000, 0, 27, 26),
          new Profile("azure-2026-07", 8, 4_000, 1_000, 10_000, 500, 4_000, 1_000, 27, 26));

  /** What holds where a text names none. */
  public static final Profile NEWEST = ALL.getLast();

  /** The profile of that name. */
  public static Optional<Profile> named(String name) {
    return ALL.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** Whether it is that profile or a newer one. */
  public boolean since(String other) {
    return name.compareTo(other) >= 0;
  }

  /**
   * Whether a VPN gateway beside a Route Server must have 65515 (support for ExpressRoute and VPN,
   * 2023-04).
   */
  public boolean vpnGatewayAsnFixed() {
    return since("azure-2025-09");
  }

  /** Whether peering with one instance only is an error (Route Server troubleshooting, 2023-12). */
  public boolean oneSessionIsError() {
    return since("azure-2025-09");
  }

  /** Whether a Route Server drops a path that holds AS 0 (Secure your Route Server, 2026-05). */
  public boolean dropsAsZero() {
    return since("azure-2026-07");
  }

  /**
   * Whether an ExpressRoute gateway takes traffic of other virtual networks over a circuit where
   * nothing is written (ExpressRoute gateways 2023-11: yes; 2024-08: no).
   */
  public boolean remoteVnetTraffic() {
    return !since("azure-2025-09");
  }

  /** Whether this holds here. */
  public boolean has(Choice choice) {
    return choices.contains(choice);
  }

  /** A copy in which this holds, or does not. */
  public Profile with(Choice choice, boolean on) {
    Set<Choice> others = EnumSet.noneOf(Choice.class);
    others.addAll(choices);
    if (on) {
      others.add(choice);
    } else {
      others.remove(choice);
    }
    return new Profile(
        name,
        bgpPeers,
        routesPerPeer,
        routesTowardCircuit,
        prefixes,
        virtualNetworks,
        machines,
        machinesPerUnit,
        longestRouteServerSubnet,
        recommendedRouteServerSubnet,
        others);
  }

  /** How many machines a Route Server with so many scale units serves. */
  public int machines(long units) {
    return machines + machinesPerUnit * (int) (ScaleUnits.nearest(units) - ScaleUnits.LEAST);
  }

  @Override
  public String toString() {
    return name;
  }
}
