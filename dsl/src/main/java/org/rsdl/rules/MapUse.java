package org.rsdl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Element;
import org.rsdl.model.MapApplication;
import org.rsdl.model.MapApplication.Direction;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteMap;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/**
 * A route map where it is applied, by a speaker's {@code apply} or by a session.
 *
 * @param at the application or session
 * @param part which part of that names the map
 * @param speaker the Route Server, appliance or site that applies it
 * @param server whether that is a Route Server
 * @param direction as seen from the speaker
 * @param target what the routes come from or go to
 */
record MapUse(
    Element at,
    Part part,
    Name map,
    Name speaker,
    boolean server,
    Direction direction,
    Name target) {

  /** All of a topology: those of Route Servers, appliances and sites, then those of sessions. */
  static List<MapUse> of(Topology topology) {
    List<MapUse> uses = new ArrayList<>();
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      for (RouteServer server : vnet.routeServers()) {
        server.applications().forEach(a -> uses.add(of(a, server.name(), true)));
      }
    }
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      for (Nva nva : vnet.nvas()) {
        nva.applications().forEach(a -> uses.add(of(a, nva.name(), false)));
      }
    }
    for (Site site : topology.sites()) {
      site.applications().forEach(a -> uses.add(of(a, site.name(), false)));
    }
    topology.peerings().forEach(session -> uses.addAll(of(topology, session)));
    return uses;
  }

  private static MapUse of(MapApplication a, Name speaker, boolean server) {
    return new MapUse(a, Part.MAP, a.map(), speaker, server, a.direction(), a.target());
  }

  /** The maps of a session belong to its Route Server; of two appliances to the left one. */
  private static List<MapUse> of(Topology topology, BgpPeering session) {
    boolean server = topology.element(session.peer(), RouteServer.class).isPresent();
    Name speaker = server ? session.peer() : session.nva();
    Name target = server ? session.nva() : session.peer();
    List<MapUse> uses = new ArrayList<>();
    session
        .options()
        .inbound()
        .map(m -> new MapUse(session, Part.INBOUND, m, speaker, server, Direction.INBOUND, target))
        .ifPresent(uses::add);
    session
        .options()
        .outbound()
        .map(
            m -> new MapUse(session, Part.OUTBOUND, m, speaker, server, Direction.OUTBOUND, target))
        .ifPresent(uses::add);
    return uses;
  }

  /** All of a Route Server. */
  static Stream<MapUse> of(Topology topology, RouteServer server) {
    return of(topology).stream().filter(u -> u.server() && u.speaker().equals(server.name()));
  }

  /** The maps that a Route Server applies. */
  static List<RouteMap> ofServers(Topology topology) {
    if (topology.routeMaps().isEmpty()) {
      return List.of();
    }
    Set<Name> applied =
        of(topology).stream().filter(MapUse::server).map(MapUse::map).collect(Collectors.toSet());
    return topology.routeMaps().stream().filter(m -> applied.contains(m.name())).toList();
  }

  /** The uses of a map. */
  static List<MapUse> of(Topology topology, RouteMap map) {
    return of(topology).stream().filter(use -> use.map().equals(map.name())).toList();
  }

  /** Whether it changes what goes to the target. */
  boolean outbound() {
    return direction == Direction.OUTBOUND;
  }

  /** The appliance or Route Server at the other end of a session that is named. */
  Name neighbor(Topology topology) {
    Optional<BgpPeering> session = topology.element(target, BgpPeering.class);
    return session.map(s -> s.nva().equals(speaker) ? s.peer() : s.nva()).orElse(target);
  }
}
