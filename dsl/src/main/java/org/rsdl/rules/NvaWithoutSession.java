package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.Optional;
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
                vnet.nvas().stream()
                    .filter(nva -> nva.asn().isPresent())
                    .filter(nva -> topology.peeringsOf(nva.name()).isEmpty())
                    .flatMap(
                        nva ->
                            withServer(topology, vnet)
                                .flatMap(
                                    v -> v.routeServer().map(rs -> finding(topology, v, nva, rs)))
                                .stream()));
  }

  /** The virtual network itself or the first peered one with a Route Server. */
  private static Optional<VirtualNetwork> withServer(Topology topology, VirtualNetwork vnet) {
    return Stream.concat(
            Stream.of(vnet),
            topology.vnetPeeringsOf(vnet.name()).stream()
                .flatMap(p -> topology.virtualNetworkOf(p.other(vnet.name())).stream()))
        .filter(v -> v.routeServer().isPresent())
        .findFirst();
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
