package org.rsdl.model.profile;

import java.util.List;
import java.util.Optional;

/**
 * A dated set of Azure's numbers (Route Server limits, FAQ and quickstart of that time).
 *
 * @param routesPerPeer accepted from one BGP peer before its session is torn down
 * @param longestRouteServerSubnet the longest prefix length Azure takes for RouteServerSubnet
 * @param recommendedRouteServerSubnet longer than this is a warning
 * @param vpnGatewayAsnFixed whether a VPN gateway beside a Route Server must have 65515
 * @param oneSessionIsError whether peering with one instance only is an error
 */
public record Profile(
    String name,
    int bgpPeers,
    int routesPerPeer,
    int routesTowardCircuit,
    int longestRouteServerSubnet,
    int recommendedRouteServerSubnet,
    boolean vpnGatewayAsnFixed,
    boolean oneSessionIsError) {

  /** Oldest first. */
  public static final List<Profile> ALL =
      List.of(
          new Profile("azure-2021-03", 8, 200, 200, 27, 27, false, false),
          new Profile("azure-2022-07", 8, 1000, 200, 27, 27, false, false),
          new Profile("azure-2025-09", 8, 4000, 1000, 27, 26, true, true),
          new Profile("azure-2026-07", 8, 4000, 1000, 27, 26, true, true));

  /** What holds where a text names none. */
  public static final Profile NEWEST = ALL.getLast();

  /** The profile of that name. */
  public static Optional<Profile> named(String name) {
    return ALL.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name;
  }
}
