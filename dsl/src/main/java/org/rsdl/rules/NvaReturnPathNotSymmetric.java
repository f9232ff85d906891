package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.Advertisement;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.NextHop;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * Of machines that announce the same any one may get the answers to what another one has let pass
 * (Route injection in spokes; Next hop IP support). What comes by a tunnel answers through it.
 */
final class NvaReturnPathNotSymmetric implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.nvas().stream().filter(nva -> isWrong(topology, vnet, nva)))
        .map(nva -> warning(nva, ELEMENT, message(topology, nva)));
  }

  private static boolean isWrong(Topology topology, VirtualNetwork vnet, Nva nva) {
    return nva.instances().size() > 1
        && nva.forwarding().stateful()
        && !nva.forwarding().snat()
        && announcesItself(topology, vnet, nva);
  }

  /** Whether some route leads to its machines and not to one that answers for all. */
  private static boolean announcesItself(Topology topology, VirtualNetwork vnet, Nva nva) {
    return Announced.of(topology)
        .filter(a -> a.nva().equals(nva) && forwards(a.what()))
        .anyMatch(a -> a.what().nextHop().filter(h -> symmetric(topology, vnet, nva, h)).isEmpty());
  }

  /** A single address is a service of the appliance itself, which answers where it is asked. */
  private static boolean forwards(Advertisement what) {
    return what.prefixes().stream().anyMatch(p -> p.length() < p.address().bits());
  }

  /** One machine, or one that answers for all, is the next hop. */
  private static boolean symmetric(Topology topology, VirtualNetwork vnet, Nva nva, NextHop hop) {
    return NextHops.balancer(topology, vnet, hop)
        .map(LoadBalancer::activePassive)
        .orElseGet(() -> !hop.equals(new NextHop.Node(nva.name())));
  }

  private static String message(Topology topology, Nva nva) {
    return ("%s keeps state in %d instances with equal paths; return flows may reach the other"
            + " one, an active-passive load balancer or source NAT avoids it")
        .formatted(topology.shortest(nva.name()), nva.instances().size());
  }
}
