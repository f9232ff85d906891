package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.stream.Stream;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.profile.Profile;

/**
 * RouteServerSubnet has a smallest size, which has changed (Route Server quickstart; Secure your
 * Route Server).
 */
final class RouteServerSubnetTooSmall implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> vnet.routeServer().isPresent())
        .flatMap(vnet -> vnet.subnet(VirtualNetwork.ROUTE_SERVER_SUBNET).stream())
        .flatMap(subnet -> check(topology.profile(), subnet));
  }

  private Stream<Finding> check(Profile profile, Subnet subnet) {
    int length = subnet.prefix().length();
    int needed = profile.recommendedRouteServerSubnet();
    if (length > profile.longestRouteServerSubnet()) {
      String message =
          "RouteServerSubnet is a /%d; Azure needs a /%d or larger".formatted(length, needed);
      return Stream.of(error(subnet, PREFIX, message));
    }
    String message =
        "RouteServerSubnet is a /%d; Azure documents a /%d or larger, though it still takes this"
            .formatted(length, needed);
    return length > needed ? Stream.of(warning(subnet, PREFIX, message)) : Stream.empty();
  }
}
