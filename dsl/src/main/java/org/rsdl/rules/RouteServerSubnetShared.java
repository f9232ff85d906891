package org.rsdl.rules;

import static org.rsdl.rules.Part.SUBNET;

import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** RouteServerSubnet is the Route Server's alone (Azure Route Server FAQ). */
final class RouteServerSubnetShared implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> vnet.routeServer().isPresent())
        .flatMap(
            vnet ->
                Stream.concat(
                    Neighborhood.machinesIn(vnet, VirtualNetwork.ROUTE_SERVER_SUBNET)
                        .map(m -> finding(m.element(), m.part(), " " + m.address()).at(m.index())),
                    Neighborhood.guestsOf(vnet, VirtualNetwork.ROUTE_SERVER_SUBNET)
                        .map(w -> finding(w, SUBNET, ""))));
  }

  private Finding finding(Element guest, Part part, String address) {
    String message =
        "%s%s lies in RouteServerSubnet; this subnet is the Route Server's alone"
            .formatted(guest.name().simple(), address);
    return error(guest, part, message);
  }
}
