package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A virtual network of a Virtual WAN hub holds no Route Server (Azure Route Server FAQ). */
final class RouteServerBesideVirtualWan implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.virtualWanHub().stream()
                    .flatMap(
                        hub -> vnet.routeServers().stream().map(rs -> finding(vnet, hub, rs))));
  }

  private Finding finding(VirtualNetwork vnet, String hub, RouteServer server) {
    String message =
        ("%s is connected to the Virtual WAN hub %s; such a virtual network can't hold a Route"
                + " Server")
            .formatted(vnet.name(), hub);
    return error(server, ELEMENT, message);
  }
}
