package org.rsdl.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.AddressPlan;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Instance;
import org.rsdl.model.MapApplication;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RouteTable;
import org.rsdl.model.Site;
import org.rsdl.model.Subnet;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;

/**
 * The elements and properties that are refused, and what is left of an element without them.
 *
 * @param maps those that a Route Server does not take; appliances and sites may
 */
record Refused(Set<Name> elements, Map<Part, Set<Name>> properties, Set<Name> maps) {

  void property(Name element, Part part) {
    properties.computeIfAbsent(part, p -> new HashSet<>()).add(element);
  }

  boolean admits(Element element) {
    return !elements.contains(element.name());
  }

  private boolean admits(Element element, Part part) {
    return !properties.getOrDefault(part, Set.of()).contains(element.name());
  }

  /** A circuit, its links with addresses of our own where the written ones are refused. */
  Circuit rest(Circuit c) {
    return admits(c, Part.LINK_SUBNET) ? c : c.withLinkSubnets(List.of());
  }

  /** A connection without the options that are refused. */
  Connection rest(Connection c) {
    Connection.Options o = c.options();
    Connection.Options others =
        new Connection.Options(
            o.tunnel(),
            o.weight(),
            o.metric(),
            o.fastpath().filter(f -> admits(c, Part.FASTPATH)),
            o.bfd(),
            o.holdTime(),
            o.onlyInstance().filter(i -> admits(c, Part.ONLY_INSTANCE)),
            admits(c, Part.BGP_ADDRESS) ? o.bgpAddresses() : List.of(),
            o.peerAddress());
    return others.equals(o) ? c : c.with(others);
  }

  /** A site with the maps that are left. */
  Site rest(Site s) {
    List<MapApplication> left = rest(s.applications());
    return left.equals(s.applications()) ? s : s.withApplications(left);
  }

  /** A session with the maps that are left. */
  BgpPeering rest(BgpPeering session, boolean server) {
    BgpPeering.Options o = session.options();
    BgpPeering.Options others =
        new BgpPeering.Options(
            o.inbound()
                .filter(m -> admits(session, Part.INBOUND) && takes(m))
                .filter(m -> !server || !maps.contains(m)),
            o.outbound()
                .filter(m -> admits(session, Part.OUTBOUND) && takes(m))
                .filter(m -> !server || !maps.contains(m)),
            o.onlyInstance(),
            o.asOverride(),
            o.nextHopSelf(),
            o.keepalive(),
            o.holdTime(),
            o.bfd(),
            admits(session, Part.LOCAL_AS) ? o.neighbor() : o.neighbor().withoutLocalAs());
    return others.equals(o) ? session : session.with(others);
  }

  private List<MapApplication> rest(List<MapApplication> applications) {
    return applications.stream().filter(this::admits).filter(a -> takes(a.map())).toList();
  }

  private boolean takes(Name map) {
    return !elements.contains(map);
  }

  /** A virtual network; Route Servers, gateways and machines go with their subnets. */
  VirtualNetwork rest(VirtualNetwork v) {
    List<Subnet> subnets = v.subnets().stream().filter(this::admits).map(this::rest).toList();
    Optional<Subnet> servers = named(subnets, VirtualNetwork.ROUTE_SERVER_SUBNET);
    Optional<Subnet> gateways = named(subnets, VirtualNetwork.GATEWAY_SUBNET);
    return v.withAdvertised(
            new VirtualNetwork.Advertised(
                admits(v, Part.SUMMARY) ? v.advertised().summaries() : List.of(),
                v.advertised().community().filter(c -> admits(v, Part.COMMUNITY))))
        .with(
            subnets,
            servers.map(s -> routeServers(v, s)).orElse(List.of()),
            gateways.map(s -> expressRouteGateways(v, s)).orElse(List.of()),
            gateways.map(s -> vpnGateways(v, s)).orElse(List.of()),
            v.nvas().stream().filter(this::admits).flatMap(n -> rest(n, v).stream()).toList())
        .withMachines(
            v.firewalls().stream()
                .filter(f -> admits(f) && placed(v, f.subnet(), f.addresses()))
                .toList(),
            v.loadBalancers().stream()
                .filter(b -> admits(b) && placed(v, b.subnet(), List.of(b.frontend())))
                .filter(b -> !elements.contains(b.backend()))
                .toList(),
            v.workloads().stream()
                .filter(w -> admits(w) && placed(v, w.subnet(), w.address().stream().toList()))
                .toList());
  }

  /** Whether the subnet it names, or its addresses lie in, is there. */
  private boolean placed(VirtualNetwork v, Optional<Name> subnet, List<IpAddress> addresses) {
    return subnet.filter(elements::contains).isEmpty()
        && addresses.stream()
            .flatMap(a -> v.subnetOf(a).stream())
            .noneMatch(s -> elements.contains(s.name()));
  }

  /** A peering; without transit where it is refused. */
  VnetPeering rest(VnetPeering p) {
    return admits(p, Part.GATEWAY_TRANSIT) ? p : p.withTransitFrom(Optional.empty());
  }

  /** A table; routes to a machine that is not there lead nowhere. */
  RouteTable rest(RouteTable t, Set<Name> there) {
    return new RouteTable(
        t.name(),
        t.label(),
        t.existing(),
        t.propagate(),
        t.routes().stream()
            .filter(this::admits)
            .map(
                r ->
                    r.nextHop() instanceof NextHop.Node n && !there.contains(n.node())
                        ? new RouteTable.UserRoute(r.name(), r.prefix(), new NextHop.None())
                        : r)
            .toList());
  }

  private static Optional<Subnet> named(List<Subnet> subnets, String simple) {
    return subnets.stream().filter(s -> s.name().simple().equals(simple)).findFirst();
  }

  private Subnet rest(Subnet s) {
    Subnet.Attachments written = s.attachments();
    return s.with(
        new Subnet.Attachments(
            written.routeTable().filter(t -> admits(s, Part.ROUTE_TABLE)),
            written.nsg().filter(n -> admits(s, Part.NSG)),
            written.delegation().filter(d -> admits(s, Part.DELEGATION)),
            written.endpointPolicy().filter(p -> admits(s, Part.ENDPOINT_POLICY)),
            written.privateEndpointPolicies(),
            written.natGateway() && admits(s, Part.NAT_GATEWAY)));
  }

  private List<RouteServer> routeServers(VirtualNetwork v, Subnet subnet) {
    return v.routeServers().stream().filter(this::admits).map(rs -> rest(rs, subnet)).toList();
  }

  private RouteServer rest(RouteServer rs, Subnet subnet) {
    boolean placed = admits(rs, Part.ADDRESS);
    return rs.with(
        rs.writtenPreference().filter(p -> admits(rs, Part.ROUTING_PREFERENCE)),
        rs.writtenAsn().filter(a -> admits(rs, Part.ASN)),
        placed ? rs.addresses() : AddressPlan.routeServer(subnet.prefix()),
        placed && rs.addressesWritten(),
        rs.scaleUnits().filter(u -> admits(rs, Part.SCALE_UNITS)),
        rs.applications().stream()
            .filter(this::admits)
            .filter(a -> takes(a.map()) && !maps.contains(a.map()))
            .toList());
  }

  private List<ExpressRouteGateway> expressRouteGateways(VirtualNetwork v, Subnet subnet) {
    return v.expressRouteGateways().stream()
        .filter(this::admits)
        .map(
            er ->
                er.with(
                    er.writtenAsn().filter(a -> admits(er, Part.ASN)),
                    addresses(v, er, er.addresses(), subnet)))
        .toList();
  }

  private List<VpnGateway> vpnGateways(VirtualNetwork v, Subnet subnet) {
    return v.vpnGateways().stream()
        .filter(this::admits)
        .map(
            vpn ->
                vpn.with(
                    vpn.sku().filter(s -> admits(vpn, Part.SKU)),
                    vpn.policyBased() && admits(vpn, Part.TYPE),
                    addresses(v, vpn, vpn.addresses(), subnet),
                    admits(vpn, Part.BGP_ADDRESS) ? vpn.bgpAddresses() : List.of()))
        .toList();
  }

  private List<IpAddress> addresses(
      VirtualNetwork v, Element gateway, List<IpAddress> written, Subnet subnet) {
    Set<IpAddress> others = new HashSet<>();
    v.gateways().stream()
        .filter(g -> !g.equals(gateway))
        .forEach(g -> others.addAll(DuplicateAddress.addresses(g)));
    return admits(gateway, Part.ADDRESS)
        ? written
        : AddressPlan.gateway(subnet.prefix(), others, written.size());
  }

  /** An appliance with the machines that are left, if any of those it had. */
  private Optional<Nva> rest(Nva n, VirtualNetwork v) {
    if (n.subnet().filter(elements::contains).isPresent()) {
      return Optional.empty();
    }
    List<Instance> machines =
        n.instances().stream()
            .filter(this::admits)
            .filter(i -> v.subnetOf(i.address()).filter(s -> !admits(s)).isEmpty())
            .toList();
    return machines.isEmpty() && !n.instances().isEmpty()
        ? Optional.empty()
        : Optional.of(n.withInstances(machines).withApplications(rest(n.applications())));
  }
}
