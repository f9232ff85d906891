package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A Route Server learns from an NVA by a session (Route Server tutorial: peer with an NVA). */
final class NvaWithoutSession implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.routeServer().stream()
                    .flatMap(
                        rs ->
                            vnet.nvas().stream()
                                .filter(nva -> nva.asn().isPresent())
                                .filter(nva -> topology.peeringsOf(nva.name()).isEmpty())
                                .map(nva -> finding(topology, vnet, nva, rs))));
  }

  private Finding finding(Topology topology, VirtualNetwork vnet, Nva nva, RouteServer server) {
    String message =
        "%s has no session; %s of %s does not learn from it"
            .formatted(topology.shortest(nva.name()), server.name().simple(), vnet.name());
    return warning(nva, ELEMENT, message)
        .related(server.name(), "Route Server of " + vnet.name())
        .with(server.name().full());
  }
}
