package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.Advertisement;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Connection;
import org.rsdl.model.Instance;
import org.rsdl.model.MapApplication;
import org.rsdl.model.MapApplication.Direction;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteMap;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Speaker;
import org.rsdl.simulate.exchange.Terms;

/**
 * The terms of every session: which maps, advertisements and options of the text count there. An
 * element names the other end of a session by the peer or its machine, by the link, or, behind a
 * circuit, by the gateway that the connection goes to.
 */
final class Policies {
  private final Topology topology;
  private final Map<Name, RouteMap> maps = new HashMap<>();
  private final Map<Name, BgpPeering> peerings = new HashMap<>();
  private final Map<Name, Connection> connections = new HashMap<>();
  private final Map<Name, List<MapApplication>> applications = new HashMap<>();
  private final Map<Name, Announced> announced = new HashMap<>();
  private final Map<Name, List<Instance>> machines = new HashMap<>();
  private final Map<End, Terms.Export> exports = new HashMap<>();
  private final Map<End, Terms.Import> imports = new HashMap<>();

  /** An end of a session over a link, with the names it has for the other end. */
  private record End(Name link, Name self, Set<Name> peer) {}

  /** What a node announces to every peer, and what besides in a way of its own. */
  private record Announced(List<IpPrefix> plain, List<Advertisement> others) {}

  private static final Announced NOTHING = new Announced(List.of(), List.of());

  Policies(Topology topology) {
    this.topology = topology;
    topology.routeMaps().forEach(m -> maps.put(m.name(), m));
    topology.peerings().forEach(p -> peerings.put(p.name(), p));
    topology.connections().forEach(c -> connections.put(c.name(), c));
    topology.virtualNetworks().forEach(this::index);
    for (Site site : topology.sites()) {
      applications.put(site.name(), site.applications());
      machines.put(site.name(), site.instances());
      announced.put(site.name(), new Announced(site.prefixes(), site.advertisements()));
    }
  }

  private void index(VirtualNetwork vnet) {
    for (RouteServer server : vnet.routeServers()) {
      applications.put(server.name(), server.applications());
    }
    for (Nva nva : vnet.nvas()) {
      applications.put(nva.name(), nva.applications());
      machines.put(nva.name(), nva.instances());
      announced.put(nva.name(), new Announced(List.of(), nva.advertisements()));
    }
  }

  /** What sender and receiver do on that link, a {@code bgp} or {@code connect} or one of Azure. */
  Terms of(Name link, Speaker from, Speaker to) {
    Terms.Export sender =
        exports.computeIfAbsent(new End(link, from.node(), names(link, from, to)), this::export);
    Terms.Import receiver =
        imports.computeIfAbsent(new End(link, to.node(), names(link, to, from)), this::importing);
    return new Terms(sender, receiver);
  }

  /** What {@code self} may call the other end. */
  private Set<Name> names(Name link, Speaker self, Speaker peer) {
    Set<Name> names = new HashSet<>(Set.of(link, peer.node()));
    List<Instance> parts = machines.getOrDefault(peer.node(), List.of());
    int instance = peer.instance().orElse(0);
    if (instance < parts.size()) {
      names.add(parts.get(instance).name());
    }
    Connection connection = connections.get(link);
    if (connection != null && peer.role() == Role.MSEE) {
      names.add(connection.far());
    }
    BgpPeering peering = peerings.get(link);
    if (peering != null) {
      topology.connections().stream()
          .filter(c -> joins(c, self.node(), peer.node()))
          .forEach(c -> names.add(c.name()));
    }
    return names;
  }

  private static boolean joins(Connection connection, Name one, Name other) {
    return (connection.near().equals(one) && connection.far().equals(other))
        || (connection.near().equals(other) && connection.far().equals(one));
  }

  private Terms.Export export(End end) {
    Optional<BgpPeering> peering = Optional.ofNullable(peerings.get(end.link()));
    boolean left = peering.filter(p -> p.nva().equals(end.self())).isPresent();
    boolean appliance = left || peering.filter(p -> !isServer(end.self())).isPresent();
    return new Terms.Export(
        maps(end, Direction.OUTBOUND),
        left && peering.flatMap(p -> p.options().asOverride()).orElse(false),
        appliance ? peering.flatMap(p -> p.options().nextHopSelf()) : Optional.empty(),
        neighbor(end).removePrivateAs().orElse(false),
        neighbor(end).localAs(),
        new Origination(topology, announced.getOrDefault(end.self(), NOTHING).plain())
            .of(announced.getOrDefault(end.self(), NOTHING).others(), end.peer()));
  }

  private Terms.Import importing(End end) {
    return new Terms.Import(
        maps(end, Direction.INBOUND),
        neighbor(end).allowOwnAs().orElse(0),
        neighbor(end).localAs());
  }

  /** What the left end of a {@code bgp} has of its neighbor. */
  private BgpPeering.Neighbor neighbor(End end) {
    BgpPeering peering = peerings.get(end.link());
    return peering != null && peering.nva().equals(end.self())
        ? peering.options().neighbor()
        : BgpPeering.Neighbor.NONE;
  }

  private boolean isServer(Name node) {
    return topology.element(node, RouteServer.class).isPresent();
  }

  /** The map of the session first, then those that the node applies, in the order of the text. */
  private List<RouteMap> maps(End end, Direction direction) {
    List<Name> names = new ArrayList<>();
    BgpPeering peering = peerings.get(end.link());
    if (peering != null && owner(peering).equals(end.self())) {
      BgpPeering.Options options = peering.options();
      (direction == Direction.INBOUND ? options.inbound() : options.outbound())
          .ifPresent(names::add);
    }
    for (MapApplication application : applications.getOrDefault(end.self(), List.of())) {
      if (application.direction() == direction && end.peer().contains(application.target())) {
        names.add(application.map());
      }
    }
    return names.stream().filter(maps::containsKey).map(maps::get).toList();
  }

  /** The maps of a session are the Route Server's; of two appliances the left one's. */
  private Name owner(BgpPeering peering) {
    return isServer(peering.peer()) ? peering.peer() : peering.nva();
  }
}
