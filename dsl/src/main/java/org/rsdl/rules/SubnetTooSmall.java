package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.stream.Stream;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/** The smallest IPv4 subnet is a /29, an IPv6 subnet is a /64 (Virtual network FAQ). */
final class SubnetTooSmall implements TopologyRule {
  private static final int LONGEST_V4 = 29;
  private static final int V6 = 64;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.subnets().stream().filter(subnet -> !judgedElsewhere(vnet, subnet)))
        .flatMap(this::check);
  }

  /** RouteServerSubnet has its own rule. */
  private static boolean judgedElsewhere(VirtualNetwork vnet, Subnet subnet) {
    return subnet.name().simple().equals(VirtualNetwork.ROUTE_SERVER_SUBNET)
        && vnet.routeServer().isPresent();
  }

  private Stream<Finding> check(Subnet subnet) {
    int length = subnet.prefix().length();
    boolean wrong =
        switch (subnet.prefix()) {
          case IpPrefix.V4 p -> length > LONGEST_V4;
          case IpPrefix.V6 p -> length != V6;
        };
    String needed =
        switch (subnet.prefix()) {
          case IpPrefix.V4 p -> "Azure needs a /29 or larger";
          case IpPrefix.V6 p -> "an IPv6 subnet is a /64";
        };
    return wrong
        ? Stream.of(
            error(
                subnet,
                PREFIX,
                "%s is a /%d; %s".formatted(subnet.name().simple(), length, needed)))
        : Stream.empty();
  }
}
