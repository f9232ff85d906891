package org.rsdl.rules;

import static org.rsdl.rules.Part.GATEWAY_TRANSIT;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/** A virtual network uses remote gateways of one peering (Virtual network peering). */
final class RemoteGatewaysTwice implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream().flatMap(v -> check(topology, v));
  }

  private Stream<Finding> check(Topology topology, VirtualNetwork vnet) {
    List<VnetPeering> taken = Transit.taken(topology, vnet.name()).toList();
    return taken.stream()
        .skip(1)
        .filter(p -> !p.other(vnet.name()).equals(taken.getFirst().other(vnet.name())))
        .map(p -> finding(topology, vnet, p, taken.getFirst()));
  }

  private Finding finding(
      Topology topology, VirtualNetwork vnet, VnetPeering second, VnetPeering first) {
    String message =
        "%s uses the gateways of %s already; a virtual network uses remote gateways of one peering"
            .formatted(topology.shortest(vnet.name()), topology.shortest(first.other(vnet.name())));
    return error(second, GATEWAY_TRANSIT, message).related(first.name(), "uses them already");
  }
}
