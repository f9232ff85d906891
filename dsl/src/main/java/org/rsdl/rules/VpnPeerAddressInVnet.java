package org.rsdl.rules;

import static org.rsdl.rules.Part.ADDRESS;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Instance;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpPrefix;

/** The BGP address of a router lies outside the gateway's virtual network (VPN Gateway FAQ). */
final class VpnPeerAddressInVnet implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.sites().stream()
        .flatMap(site -> site.instances().stream().flatMap(r -> check(topology, site, r).stream()));
  }

  private Optional<Finding> check(Topology topology, Site site, Instance router) {
    return topology.connectionsOf(site.name()).stream()
        .filter(Connection::bgp)
        .filter(c -> topology.element(c.far(), VpnGateway.class).isPresent())
        .flatMap(c -> topology.virtualNetworkOf(c.far()).stream())
        .flatMap(
            vnet ->
                vnet.addressSpace().stream()
                    .filter(space -> space.contains(router.address()))
                    .map(space -> finding(router, vnet, space)))
        .findFirst();
  }

  private Finding finding(Instance router, VirtualNetwork vnet, IpPrefix space) {
    String message =
        "the router %s has %s inside %s %s; its BGP address lies outside"
            .formatted(router.name().simple(), router.address(), vnet.name(), space);
    return error(router, ADDRESS, message).related(vnet.name(), "the gateway's virtual network");
  }
}
