package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A Route Server lies in a subnet named RouteServerSubnet (Azure Route Server FAQ). */
final class RouteServerSubnetMissing implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    int length = topology.profile().recommendedRouteServerSubnet();
    return topology.virtualNetworks().stream()
        .filter(vnet -> vnet.subnet(VirtualNetwork.ROUTE_SERVER_SUBNET).isEmpty())
        .flatMap(vnet -> vnet.routeServer().stream().map(rs -> finding(vnet, rs, length)));
  }

  private Finding finding(VirtualNetwork vnet, RouteServer server, int length) {
    String message =
        ("%s has the Route Server %s but no RouteServerSubnet; a Route Server needs a subnet of"
                + " that name, /%d or larger")
            .formatted(vnet.name(), server.name().simple(), length);
    return Neighborhood.meant(
        vnet, VirtualNetwork.ROUTE_SERVER_SUBNET, error(server, ELEMENT, message));
  }
}
