package org.rsdl.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rsdl.model.profile.Profile;

/** What a topology holds; changed only before it is one. */
final class TopologyParts {
  final String network;
  Profile profile;
  List<VirtualNetwork> virtualNetworks = List.of();
  List<Site> sites = List.of();
  List<Circuit> circuits = List.of();
  List<Connection> connections = List.of();
  List<BgpPeering> peerings = List.of();
  List<VnetPeering> vnetPeerings = List.of();
  List<RouteTable> routeTables = List.of();
  List<RouteMap> routeMaps = List.of();
  List<Intent> intents = List.of();
  List<Scenario> scenarios = List.of();
  List<View> views = List.of();
  Map<Name, Facts> facts = Map.of();
  Set<Name> down = Set.of();

  TopologyParts(String network, Profile profile) {
    this.network = network;
    this.profile = profile;
  }

  /** The same parts, to change some. */
  TopologyParts copy() {
    TopologyParts copy = new TopologyParts(network, profile);
    copy.virtualNetworks = virtualNetworks;
    copy.sites = sites;
    copy.circuits = circuits;
    copy.connections = connections;
    copy.peerings = peerings;
    copy.vnetPeerings = vnetPeerings;
    copy.routeTables = routeTables;
    copy.routeMaps = routeMaps;
    copy.intents = intents;
    copy.scenarios = scenarios;
    copy.views = views;
    copy.facts = facts;
    copy.down = down;
    return copy;
  }

  /** Lets nobody who holds one of the collections change it. */
  void seal() {
    virtualNetworks = List.copyOf(virtualNetworks);
    sites = List.copyOf(sites);
    circuits = List.copyOf(circuits);
    connections = List.copyOf(connections);
    peerings = List.copyOf(peerings);
    vnetPeerings = List.copyOf(vnetPeerings);
    routeTables = List.copyOf(routeTables);
    routeMaps = List.copyOf(routeMaps);
    intents = List.copyOf(intents);
    scenarios = List.copyOf(scenarios);
    views = List.copyOf(views);
    facts = Map.copyOf(facts);
    down = Set.copyOf(down);
  }

  /** All parts, to compare. */
  List<Object> contents() {
    return List.of(
        network,
        profile,
        virtualNetworks,
        sites,
        circuits,
        connections,
        peerings,
        vnetPeerings,
        routeTables,
        routeMaps,
        intents,
        scenarios,
        views,
        facts,
        down);
  }
}
