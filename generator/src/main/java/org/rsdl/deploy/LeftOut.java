package org.rsdl.deploy;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.Facts;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * What a target does not say of an element, or not yet.
 *
 * @param what in a user's words, in the plural where it is a thing
 */
public record LeftOut(Name element, String what) {

  /** What a deployment neither creates nor sets, in the order of the text. */
  public static List<LeftOut> ofDeployment(Topology topology) {
    return Stream.of(
            topology.virtualNetworks().stream().flatMap(v -> of(topology, v)),
            topology.circuits().stream()
                .flatMap(c -> when(c, "global-reach", c.globalReach().isPresent())),
            topology.connections().stream().flatMap(LeftOut::of),
            each(topology.vnetPeerings(), "peerings"),
            each(topology.routeTables(), "route tables"),
            each(topology.routeMaps(), "route maps"))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<LeftOut> of(Topology topology, VirtualNetwork v) {
    Facts facts = topology.facts(v.name());
    return Stream.of(
            when(v, "resource groups", facts.resourceGroup().isPresent()),
            when(v, "subscriptions", facts.subscription().isPresent()),
            when(v, "tags", !facts.tags().isEmpty()),
            when(v, "summarized-gateway-prefixes", !v.advertised().summaries().isEmpty()),
            when(v, "bgp-community", v.advertised().community().isPresent()),
            v.subnets().stream().flatMap(LeftOut::of),
            v.routeServers().stream().flatMap(LeftOut::of),
            v.expressRouteGateways().stream()
                .flatMap(
                    g ->
                        Stream.concat(
                            when(g, "scale-units", g.scaleUnits().isPresent()),
                            when(g, "remote-vnet-traffic", g.remoteVnetTraffic().isPresent()))),
            v.vpnGateways().stream()
                .flatMap(g -> when(g, "bgp-addresses", !g.bgpAddresses().isEmpty())),
            v.nvas().stream().flatMap(LeftOut::of),
            each(v.firewalls(), "firewalls"),
            each(v.loadBalancers(), "load balancers"),
            each(v.workloads(), "workloads"))
        .flatMap(s -> s);
  }

  private static Stream<LeftOut> of(Subnet s) {
    Subnet.Attachments a = s.attachments();
    return Stream.of(
            when(s, "service-endpoint-policy", a.endpointPolicy().isPresent()),
            when(s, "private-endpoint-policies", a.privateEndpointPolicies()),
            when(s, "nat-gateway", a.natGateway()))
        .flatMap(x -> x);
  }

  private static Stream<LeftOut> of(RouteServer s) {
    return when(s, "scale-units", s.scaleUnits().isPresent());
  }

  private static Stream<LeftOut> of(Nva n) {
    return when(n, "public-ip", n.forwarding().publicIp());
  }

  private static Stream<LeftOut> of(Connection c) {
    Connection.Options o = c.options();
    return Stream.of(
            when(c, "weight", o.weight().isPresent()),
            when(c, "fastpath", o.fastpath().orElse(false)),
            when(c, "only-instance", o.onlyInstance().isPresent()),
            when(c, "bgp-addresses", !o.bgpAddresses().isEmpty()),
            when(c, "peer-address", o.peerAddress().isPresent()))
        .flatMap(x -> x);
  }

  private static Stream<LeftOut> when(Element element, String what, boolean there) {
    return there ? Stream.of(new LeftOut(element.name(), what)) : Stream.empty();
  }

  private static Stream<LeftOut> each(List<? extends Element> elements, String what) {
    return elements.stream().map(e -> new LeftOut(e.name(), what));
  }
}
