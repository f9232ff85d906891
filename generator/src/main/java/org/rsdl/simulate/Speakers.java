package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rsdl.model.Advertisement;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.model.profile.Profile;
import org.rsdl.model.profile.RegionalCommunities;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.ExpressRoute;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Space;
import org.rsdl.simulate.exchange.Speaker;
import org.rsdl.simulate.exchange.Speaker.Policy;

/**
 * The instances of every node that speaks BGP or forwards by a table of its own; AS 0 where the
 * text gives none.
 */
final class Speakers {
  private static final Asn NONE = new Asn(0);

  private final Topology topology;
  private final Profile profile;
  private final Map<Name, List<Speaker>> byNode = new TreeMap<>();
  private final Set<IpPrefix> clientPools = new HashSet<>();

  private Speakers(Topology topology) {
    this.topology = topology;
    this.profile = topology.profile();
  }

  static Map<Name, List<Speaker>> of(Topology topology) {
    Speakers speakers = new Speakers(topology);
    for (Site site : topology.sites()) {
      if (site.kind() == SiteKind.POINT_TO_SITE) {
        speakers.clientPools.addAll(site.prefixes());
      }
    }
    topology.virtualNetworks().forEach(speakers::addMembers);
    topology.sites().forEach(site -> speakers.addSite(site));
    for (Circuit circuit : topology.circuits()) {
      ExpressRoute written = new ExpressRoute(Map.of(), false, circuit.peerAsn());
      speakers.add(
          circuit.name(),
          Role.MSEE,
          Asn.MICROSOFT_EDGE,
          2,
          List.of(),
          List.of(),
          Policy.NONE.with(written));
    }
    return speakers.byNode;
  }

  private void addMembers(VirtualNetwork vnet) {
    Space space = space(vnet);
    Policy gateway =
        new Policy(
            false, RoutingPreference.EXPRESSROUTE, space, ExpressRoute.PLAIN, clientPools, profile);
    for (RouteServer server : vnet.routeServers()) {
      Policy policy =
          new Policy(
              server.routeExchange(),
              preference(server),
              space,
              ExpressRoute.PLAIN,
              clientPools,
              profile);
      add(
          server.name(),
          Role.ROUTE_SERVER,
          Asn.AZURE,
          server.addresses().size(),
          List.of(),
          space.networks(),
          policy);
    }
    for (ExpressRouteGateway er : vnet.expressRouteGateways()) {
      add(
          er.name(),
          Role.EXPRESSROUTE_GATEWAY,
          Asn.AZURE,
          er.addresses().size(),
          List.of(),
          space.all(),
          gateway.with(expressRoute(er)));
    }
    for (VpnGateway vpn : vnet.vpnGateways()) {
      add(
          vpn.name(),
          Role.VPN_GATEWAY,
          vpn.asn(),
          vpn.addresses().size(),
          List.of(),
          space.all(),
          gateway);
    }
    for (Nva nva : vnet.nvas()) {
      add(
          nva.name(),
          Role.NVA,
          nva.asn().orElse(NONE),
          nva.instances().size(),
          nva.instances(),
          originated(List.of(), nva.advertisements()),
          Policy.of(new Speaker.Router(nva.platform(), nva.maximumPaths())));
    }
  }

  /** The address spaces here and of the peered virtual networks that use gateways from here. */
  private Space space(VirtualNetwork vnet) {
    List<VirtualNetwork> spokes = Peerings.spokes(topology, vnet.name());
    Map<IpPrefix, List<Community>> communities = new HashMap<>(communities(vnet));
    spokes.forEach(spoke -> communities.putAll(communities(spoke)));
    return new Space(
        vnet.addressSpace(),
        spokes.stream().flatMap(spoke -> spoke.addressSpace().stream()).toList(),
        vnet.advertised().summaries(),
        communities);
  }

  /** A community of its own brings that of the region (BGP communities of virtual networks). */
  private static Map<IpPrefix, List<Community>> communities(VirtualNetwork vnet) {
    Map<IpPrefix, List<Community>> communities = new HashMap<>();
    vnet.advertised()
        .community()
        .ifPresent(
            own -> {
              List<Community> both = new ArrayList<>(List.of(own));
              vnet.region().flatMap(RegionalCommunities::of).ifPresent(both::add);
              vnet.addressSpace().forEach(prefix -> communities.put(prefix, both));
            });
    return communities;
  }

  private ExpressRoute expressRoute(ExpressRouteGateway gateway) {
    Map<Name, Long> weights = new HashMap<>();
    for (Connection connection : topology.connectionsOf(gateway.name())) {
      long weight = connection.options().weight().orElse(0L);
      connection.circuits().forEach(circuit -> weights.merge(circuit, weight, Math::max));
    }
    boolean remote = gateway.remoteVnetTraffic().orElse(profile.remoteVnetTraffic());
    return new ExpressRoute(weights, remote, Optional.empty());
  }

  /**
   * The preference counts with route exchange only; without, ExpressRoute comes first (Hub routing
   * preference; Default route injection in spoke virtual networks).
   */
  private static RoutingPreference preference(RouteServer server) {
    return server.routeExchange() ? server.preference() : RoutingPreference.EXPRESSROUTE;
  }

  private void addSite(Site site) {
    List<IpPrefix> prefixes = originated(site.prefixes(), site.advertisements());
    int routers = Math.max(1, site.instances().size());
    add(
        site.name(),
        Role.SITE,
        asn(site),
        routers,
        site.instances(),
        prefixes,
        Policy.of(new Speaker.Router(site.platform(), site.maximumPaths())));
  }

  /** All that a router has as its own, whoever may hear it. */
  private static List<IpPrefix> originated(List<IpPrefix> plain, List<Advertisement> others) {
    return Stream.concat(plain.stream(), others.stream().flatMap(a -> a.prefixes().stream()))
        .distinct()
        .toList();
  }

  /** Its own; where it has none, that of the provider's router at its circuit. */
  private Asn asn(Site site) {
    return site.asn()
        .or(
            () ->
                topology.connectionsOf(site.name()).stream()
                    .flatMap(connection -> connection.circuits().stream())
                    .flatMap(name -> topology.element(name, Circuit.class).stream())
                    .flatMap(circuit -> circuit.peerAsn().stream())
                    .min(Comparator.comparing(Asn::value)))
        .orElse(NONE);
  }

  private void add(
      Name node,
      Role role,
      Asn asn,
      int count,
      List<Instance> machines,
      List<IpPrefix> originates,
      Policy policy) {
    List<Speaker> speakers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean off =
          Links.down(topology.down(), node)
              || (!machines.isEmpty() && Links.down(topology.down(), machines.get(i).name()));
      Optional<Integer> instance = count > 1 ? Optional.of(i) : Optional.empty();
      speakers.add(new Speaker(node, instance, role, asn, off ? List.of() : originates, policy));
    }
    byNode.put(node, speakers);
  }

  /**
   * Whether a site's connection brings its routes without BGP: a static one, or a point-to-site
   * pool.
   */
  static List<IpPrefix> statics(Topology topology, Connection connection) {
    Optional<Site> site =
        topology.sites().stream().filter(s -> s.name().equals(connection.near())).findFirst();
    boolean toVpn =
        topology.virtualNetworks().stream()
            .anyMatch(
                v -> v.vpnGateways().stream().anyMatch(g -> g.name().equals(connection.far())));
    boolean clients = site.isPresent() && site.get().kind() == SiteKind.POINT_TO_SITE;
    boolean asWritten = !connection.statics().isEmpty() || connection.bgp() || (toVpn && !clients);
    return asWritten ? connection.statics() : site.map(Site::prefixes).orElse(List.of());
  }
}
