package org.rsdl.explain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Who programs the routes of a subnet (Default route injection in spoke virtual networks). */
final class Programmers {
  private Programmers() {}

  /** The first of these that has a prefix: the Route Server, then the gateways. */
  static Set<Name> of(Topology topology, Name subnet) {
    Set<Name> programmers = new LinkedHashSet<>();
    for (VirtualNetwork vnet : topology.virtualNetworkOf(subnet).stream().toList()) {
      vnet.routeServers().forEach(s -> programmers.add(s.name()));
      vnet.expressRouteGateways().forEach(g -> programmers.add(g.name()));
      vnet.vpnGateways().forEach(g -> programmers.add(g.name()));
    }
    return programmers;
  }
}
