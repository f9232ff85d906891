package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Links.Link;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Speaker;

/**
 * The sessions that are up, both directions of each, in an order that the text's does not change.
 */
final class Sessions {
  private static final Set<Long> RESERVED =
      Set.of(0L, 8074L, 8075L, 12076L, 65515L, 65517L, 65518L, 65519L, 65520L, 23456L);

  private final Topology topology;
  private final Links links;
  private final Map<Name, List<Speaker>> speakers;
  private final Map<String, Session> sessions = new TreeMap<>();
  private final Map<Name, List<IpAddress>> addresses = new HashMap<>();
  private final Map<Name, List<Name>> machines = new HashMap<>();

  private Sessions(Topology topology, Links links, Map<Name, List<Speaker>> speakers) {
    this.topology = topology;
    this.links = links;
    this.speakers = speakers;
  }

  static List<Session> of(Topology topology, Links links, Map<Name, List<Speaker>> speakers) {
    Sessions all = new Sessions(topology, links, speakers);
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      all.index(vnet);
    }
    topology
        .sites()
        .forEach(
            s -> all.machines.put(s.name(), s.instances().stream().map(i -> i.name()).toList()));
    topology.virtualNetworks().forEach(all::withinVirtualNetwork);
    topology.peerings().forEach(all::peering);
    topology.connections().forEach(all::connection);
    all.edges();
    return new ArrayList<>(all.sessions.values());
  }

  private void index(VirtualNetwork vnet) {
    vnet.routeServers().forEach(s -> addresses.put(s.name(), s.addresses()));
    vnet.expressRouteGateways().forEach(g -> addresses.put(g.name(), g.addresses()));
    vnet.vpnGateways().forEach(g -> addresses.put(g.name(), g.addresses()));
    for (Nva nva : vnet.nvas()) {
      addresses.put(nva.name(), nva.instances().stream().map(i -> i.address()).toList());
      machines.put(nva.name(), nva.instances().stream().map(i -> i.name()).toList());
    }
  }

  /**
   * Azure makes them by itself: Route Server with the gateways beside it, and the two instances of
   * a VPN gateway.
   */
  private void withinVirtualNetwork(VirtualNetwork vnet) {
    for (VpnGateway gateway : vnet.vpnGateways()) {
      if (gateway.addresses().size() == 2) {
        join("", gateway.name(), 0, gateway.name(), 1);
      }
    }
    for (RouteServer server : vnet.routeServers()) {
      for (ExpressRouteGateway gateway : vnet.expressRouteGateways()) {
        joinAll(server.name(), gateway.name());
      }
      for (VpnGateway gateway : vnet.vpnGateways()) {
        if (gateway.activeActive()) {
          joinAll(server.name(), gateway.name());
        }
      }
    }
  }

  private void peering(BgpPeering peering) {
    List<Speaker> nva = speakers.getOrDefault(peering.nva(), List.of());
    if (nva.isEmpty()
        || !accepts(nva.getFirst().asn())
        || !together(peering)
        || Links.down(topology.down(), peering.name())) {
      return;
    }
    for (int i = 0; i < nva.size(); i++) {
      for (int server = 0;
          server < speakers.getOrDefault(peering.peer(), List.of()).size();
          server++) {
        if (peering.onlyInstance().isEmpty() || peering.onlyInstance().get() == server) {
          join("", peering.nva(), i, peering.peer(), server);
        }
      }
    }
  }

  /** A Route Server peers inside its virtual network (Peer Route Server with an appliance). */
  private boolean together(BgpPeering peering) {
    return topology
        .virtualNetworkOf(peering.nva())
        .equals(topology.virtualNetworkOf(peering.peer()));
  }

  /** Two bytes, and not reserved (Route Server FAQ). */
  private static boolean accepts(Asn asn) {
    return !reserved(asn) && asn.value() < 65535;
  }

  /** Reserved by Azure or IANA for every peer (VPN gateway FAQ). */
  private static boolean reserved(Asn asn) {
    return RESERVED.contains(asn.value())
        || (asn.value() >= 64496 && asn.value() <= 64511)
        || (asn.value() >= 65535 && asn.value() <= 65551);
  }

  /** Whether gateway or edge take a site of that ASN (VPN gateway FAQ, ExpressRoute routing). */
  private static boolean takes(Speaker far, Asn site) {
    return switch (far.role()) {
      case VPN_GATEWAY -> !reserved(site) && !site.equals(far.asn());
      case MSEE -> !site.equals(far.asn()) && (site.value() < 65515 || site.value() > 65520);
      case ROUTE_SERVER, NVA, EXPRESSROUTE_GATEWAY, SITE -> true;
    };
  }

  private void connection(Connection connection) {
    if (Links.down(topology.down(), connection.name())) {
      return;
    }
    List<IpPrefix> statics = Speakers.statics(topology, connection);
    for (Link link : links.of(connection)) {
      Optional<Speaker> near = speaker(connection.near(), link.near().instance());
      Optional<Speaker> far = speaker(link.far().node(), link.far().instance());
      if (near.isPresent() && far.isPresent()) {
        join(connection, link, near.get(), far.get(), statics);
      }
    }
  }

  private void join(
      Connection connection, Link link, Speaker near, Speaker far, List<IpPrefix> statics) {
    IpAddress nearAddress = link.prefix().host(1);
    IpAddress farAddress =
        far.role() == Role.VPN_GATEWAY
            ? addresses.getOrDefault(far.node(), List.of()).get(link.far().instance())
            : link.prefix().host(2);
    if (connection.bgp() && takes(far, near.asn())) {
      put(connection.name().full(), near, nearAddress, far, farAddress);
    }
    if (!statics.isEmpty() || !connection.bgp()) {
      String key = connection.name() + " static " + link.name();
      sessions.put(
          key + " 0",
          new Session(near, far, nearAddress, farAddress, Session.Type.STATIC, statics));
      if (!connection.bgp()) {
        sessions.put(
            key + " 1",
            new Session(far, near, farAddress, nearAddress, Session.Type.STATIC, List.of()));
      }
    }
  }

  /** Every edge of a circuit with every instance of the gateways it is connected to. */
  private void edges() {
    for (Connection connection : topology.connections()) {
      boolean off = Links.down(topology.down(), connection.name());
      for (Link link : links.ofGateways()) {
        boolean ours =
            link.near().node().equals(connection.far())
                && connection.circuits().contains(link.far().node());
        Optional<Speaker> edge = speaker(link.far().node(), link.far().instance());
        List<IpAddress> gateway = addresses.getOrDefault(connection.far(), List.of());
        for (int i = 0; ours && !off && edge.isPresent() && i < gateway.size(); i++) {
          Optional<Speaker> instance = speaker(connection.far(), i);
          if (instance.isPresent() && instance.get().role() == Role.EXPRESSROUTE_GATEWAY) {
            put("", instance.get(), gateway.get(i), edge.get(), link.prefix().host(2));
          }
        }
      }
    }
  }

  private void joinAll(Name left, Name right) {
    for (int i = 0; i < speakers.getOrDefault(left, List.of()).size(); i++) {
      for (int j = 0; j < speakers.getOrDefault(right, List.of()).size(); j++) {
        join("", left, i, right, j);
      }
    }
  }

  private void join(String key, Name left, int i, Name right, int j) {
    Optional<Speaker> one = speaker(left, i);
    Optional<Speaker> other = speaker(right, j);
    if (one.isPresent() && other.isPresent()) {
      put(
          key,
          one.get(),
          addresses.getOrDefault(left, List.of()).get(i),
          other.get(),
          addresses.getOrDefault(right, List.of()).get(j));
    }
  }

  private void put(
      String key, Speaker one, IpAddress oneAddress, Speaker other, IpAddress otherAddress) {
    if (one.asn().value() == 0 || other.asn().value() == 0) {
      return;
    }
    Session.Type type =
        one.asn().equals(other.asn()) ? Session.Type.INTERNAL : Session.Type.EXTERNAL;
    String ends =
        " "
            + one.node()
            + one.instance()
            + oneAddress
            + " "
            + other.node()
            + other.instance()
            + otherAddress;
    sessions.put(
        key + ends + " 0", new Session(one, other, oneAddress, otherAddress, type, List.of()));
    sessions.put(
        key + ends + " 1", new Session(other, one, otherAddress, oneAddress, type, List.of()));
  }

  /** The speaker, absent when it is down. */
  private Optional<Speaker> speaker(Name end, int i) {
    Optional<Name> site =
        machines.entrySet().stream()
            .filter(e -> e.getValue().contains(end))
            .map(Map.Entry::getKey)
            .findFirst();
    Name node = site.orElse(end);
    int instance = site.isPresent() ? machines.getOrDefault(node, List.of()).indexOf(end) : i;
    List<Speaker> all = speakers.getOrDefault(node, List.of());
    return instance < all.size() && up(node, instance)
        ? Optional.of(all.get(instance))
        : Optional.empty();
  }

  private boolean up(Name node, int instance) {
    List<Name> parts = machines.getOrDefault(node, List.of());
    return !Links.down(topology.down(), node)
        && (instance >= parts.size() || !Links.down(topology.down(), parts.get(instance)));
  }
}
