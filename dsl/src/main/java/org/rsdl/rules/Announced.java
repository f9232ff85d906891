package org.rsdl.rules;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Advertisement;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * What an appliance announces to Route Servers.
 *
 * @param servers those that hear it
 */
record Announced(VirtualNetwork vnet, Nva nva, Advertisement what, List<RouteServer> servers) {

  /** Every {@code advertise} of an appliance that a Route Server hears. */
  static Stream<Announced> of(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.nvas().stream()
                    .flatMap(
                        nva ->
                            nva.advertisements().stream()
                                .map(a -> new Announced(vnet, nva, a, servers(topology, nva, a)))))
        .filter(a -> !a.servers().isEmpty());
  }

  private static List<RouteServer> servers(Topology topology, Nva nva, Advertisement what) {
    return topology.peeringsOf(nva.name()).stream()
        .filter(
            s ->
                what.to().isEmpty()
                    || what.to().get().equals(s.peer())
                    || what.to().get().equals(s.name()))
        .flatMap(s -> topology.element(s.peer(), RouteServer.class).stream())
        .distinct()
        .toList();
  }
}
