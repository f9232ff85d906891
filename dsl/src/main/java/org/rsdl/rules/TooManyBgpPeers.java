package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;

/** A Route Server takes a limited number of peers (Azure Route Server limits). */
final class TooManyBgpPeers implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    int limit = topology.profile().bgpPeers();
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.routeServers().stream())
        .filter(rs -> peers(topology, rs) > limit)
        .map(
            rs ->
                error(
                    rs,
                    ELEMENT,
                    "%s has %d peers; a Route Server takes %d, and each NVA instance is one"
                        .formatted(topology.shortest(rs.name()), peers(topology, rs), limit)));
  }

  /** Each instance of an NVA is one peer, whatever its number of sessions. */
  static int peers(Topology topology, RouteServer server) {
    return topology.peeringsOf(server.name()).stream()
        .map(BgpPeering::nva)
        .distinct()
        .flatMap(nva -> topology.element(nva, Nva.class).stream())
        .mapToInt(nva -> nva.instances().size())
        .sum();
  }
}
