package org.rsdl.rules;

import static org.rsdl.rules.Part.ADDRESS;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.Instance;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** The BGP address of a router lies outside the gateway's virtual network (VPN Gateway FAQ). */
final class VpnPeerAddressInVnet implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> routers =
        topology.sites().stream()
            .flatMap(
                site -> site.instances().stream().flatMap(r -> check(topology, site, r).stream()));
    Stream<Finding> connections =
        topology.connections().stream()
            .flatMap(
                c ->
                    c.options().peerAddress().stream()
                        .flatMap(a -> inside(topology, c, c, a, c.near().simple())));
    return Stream.concat(routers, connections);
  }

  private Optional<Finding> check(Topology topology, Site site, Instance router) {
    return topology.connectionsOf(site.name()).stream()
        .filter(c -> c.options().peerAddress().isEmpty())
        .flatMap(c -> inside(topology, c, router, router.address(), router.name().simple()))
        .findFirst();
  }

  private Stream<Finding> inside(
      Topology topology, Connection link, Element at, IpAddress address, String router) {
    return link.bgp() && topology.element(link.far(), VpnGateway.class).isPresent()
        ? topology.virtualNetworkOf(link.far()).stream()
            .flatMap(
                vnet ->
                    vnet.addressSpace().stream()
                        .filter(space -> space.contains(address))
                        .map(space -> finding(at, address, router, vnet, space)))
        : Stream.empty();
  }

  private Finding finding(
      Element at, IpAddress address, String router, VirtualNetwork vnet, IpPrefix space) {
    String message =
        "the router %s has %s inside %s %s; its BGP address lies outside"
            .formatted(router, address, vnet.name(), space);
    return error(at, ADDRESS, message).related(vnet.name(), "the gateway's virtual network");
  }
}
