package org.rsdl.explain;

import java.util.Set;
import java.util.TreeSet;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.simulate.Routes;

/** Who programs the routes of a subnet (DOMAIN 1.6). */
final class Programmers {
  private Programmers() {}

  /** The Route Servers of its virtual network; where there is none at work, the gateways. */
  static Set<Name> of(Topology topology, Routes routes, Name subnet) {
    Set<Name> servers = new TreeSet<>();
    Set<Name> gateways = new TreeSet<>();
    for (VirtualNetwork vnet : topology.virtualNetworkOf(subnet).stream().toList()) {
      vnet.routeServers().forEach(s -> servers.add(s.name()));
      vnet.expressRouteGateways().forEach(g -> gateways.add(g.name()));
      vnet.vpnGateways().forEach(g -> gateways.add(g.name()));
    }
    servers.removeIf(s -> routes.speaker(s).filter(t -> !t.locRib().rows().isEmpty()).isEmpty());
    return servers.isEmpty() ? gateways : servers;
  }
}
