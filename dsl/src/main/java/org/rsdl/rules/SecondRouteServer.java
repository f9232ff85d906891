package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A virtual network holds one Route Server (Azure Route Server FAQ). */
final class SecondRouteServer implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.routeServers().stream()
                    .skip(1)
                    .map(rs -> finding(vnet, rs, vnet.routeServers().getFirst())));
  }

  private Finding finding(VirtualNetwork vnet, RouteServer server, RouteServer first) {
    String message =
        "%s has the Route Server %s already; a virtual network holds one"
            .formatted(vnet.name(), first.name().simple());
    return error(server, ELEMENT, message).related(first.name(), "the first Route Server");
  }
}
