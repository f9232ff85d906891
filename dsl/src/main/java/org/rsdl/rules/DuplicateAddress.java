package org.rsdl.rules;

import static org.rsdl.rules.Part.ADDRESS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;

/** An address of a virtual network is used once (Virtual network FAQ). */
final class DuplicateAddress implements TopologyRule {
  private record Use(Element element, Part part, int index, IpAddress address) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream().flatMap(vnet -> check(topology, vnet));
  }

  private Stream<Finding> check(Topology topology, VirtualNetwork vnet) {
    Map<IpAddress, Use> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Use use : uses(vnet)) {
      Use before = first.putIfAbsent(use.address(), use);
      if (before != null) {
        String message =
            "%s belongs to %s already; an address is used once"
                .formatted(use.address(), topology.shortest(before.element().name()));
        findings.add(
            error(use.element(), use.part(), message)
                .at(use.index())
                .related(before.element().name(), "has it already"));
      }
    }
    return findings.stream();
  }

  /** Predicted addresses of a Route Server give way, and other rules keep machines from there. */
  private static List<Use> uses(VirtualNetwork vnet) {
    List<Use> uses = new ArrayList<>();
    vnet.routeServers().stream()
        .filter(RouteServer::addressesWritten)
        .forEach(rs -> add(uses, rs, rs.addresses()));
    vnet.gateways().forEach(gateway -> add(uses, gateway, addresses(gateway)));
    Machine.of(vnet)
        .filter(m -> !managed(vnet, m.address()))
        .forEach(m -> uses.add(new Use(m.element(), m.part(), m.index(), m.address())));
    return uses;
  }

  private static void add(List<Use> uses, Element element, List<IpAddress> addresses) {
    for (int i = 0; i < addresses.size(); i++) {
      uses.add(new Use(element, ADDRESS, i, addresses.get(i)));
    }
  }

  private static boolean managed(VirtualNetwork vnet, IpAddress address) {
    return vnet.subnetOf(address)
        .map(s -> s.name().simple())
        .filter(
            s ->
                s.equals(VirtualNetwork.ROUTE_SERVER_SUBNET)
                    || s.equals(VirtualNetwork.GATEWAY_SUBNET))
        .isPresent();
  }

  /** The addresses of a gateway's instances. */
  static List<IpAddress> addresses(Element gateway) {
    return gateway instanceof VpnGateway vpn
        ? vpn.addresses()
        : gateway instanceof ExpressRouteGateway er ? er.addresses() : List.of();
  }
}
