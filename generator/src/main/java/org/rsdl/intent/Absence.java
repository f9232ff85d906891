package org.rsdl.intent;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rsdl.intent.Result.Witness;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Barrier;
import org.rsdl.simulate.Routes;

/** Why a node has no route: the barrier on the prefix's way to it. */
record Absence(Topology topology, Routes routes) {

  /** The node that rejects or withholds the prefix, else the node itself with {@code otherwise}. */
  Witness of(Name node, IpPrefix prefix, String otherwise) {
    return Barrier.before(routes, prefix, tables(node))
        .map(b -> new Witness(b.at(), Optional.of(prefix), b.reason()))
        .orElseGet(() -> new Witness(node, Optional.of(prefix), otherwise));
  }

  /** The node, or for a subnet the speakers that program its routes. */
  private Set<Name> tables(Name node) {
    Optional<VirtualNetwork> vnet =
        topology.virtualNetworkOf(node).filter(v -> routes.speaker(node).isEmpty());
    Set<Name> speakers = new LinkedHashSet<>();
    vnet.ifPresent(v -> v.routeServers().forEach(s -> speakers.add(s.name())));
    vnet.ifPresent(v -> v.expressRouteGateways().forEach(g -> speakers.add(g.name())));
    vnet.ifPresent(v -> v.vpnGateways().forEach(g -> speakers.add(g.name())));
    return speakers.isEmpty() ? Set.of(node) : speakers;
  }
}
