package org.rsdl.rules;

import static org.rsdl.rules.Part.IP_FORWARDING;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Azure hands a machine only what is addressed to it, unless told (Virtual network routing). */
final class IpForwardingOff implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.nvas().stream())
        .filter(nva -> !nva.forwarding().ipForwarding())
        .filter(nva -> isUsed(topology, nva))
        .map(
            nva ->
                error(
                    nva,
                    IP_FORWARDING,
                    "%s has IP forwarding off; Azure drops what is not addressed to it"
                        .formatted(topology.shortest(nva.name()))));
  }

  private static boolean isUsed(Topology topology, Nva nva) {
    return !topology.connectionsOf(nva.name()).isEmpty()
        || (Sessions.withServer(topology, nva) && !nva.advertisements().isEmpty())
        || nextHops(topology).contains(nva.name());
  }

  /** The appliances that a route of a table leads to, itself or through a load balancer. */
  private static Set<Name> nextHops(Topology topology) {
    Set<Name> all = new HashSet<>();
    topology.routeTables().stream()
        .flatMap(t -> t.routes().stream())
        .flatMap(r -> forwarders(topology, r.nextHop()))
        .map(e -> e instanceof LoadBalancer b ? b.backend() : e.name())
        .flatMap(end -> Sessions.appliance(topology, end).stream())
        .forEach(nva -> all.add(nva.name()));
    return all;
  }

  private static Stream<Element> forwarders(Topology topology, NextHop hop) {
    Stream<VirtualNetwork> where =
        hop instanceof NextHop.Address
            ? topology.virtualNetworks().stream()
            : topology.virtualNetworks().stream().limit(1);
    return where.flatMap(v -> NextHops.forwarder(topology, v, hop).stream());
  }
}
