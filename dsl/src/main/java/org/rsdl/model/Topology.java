package org.rsdl.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsdl.model.profile.Profile;

/**
 * The whole network, resolved; immutable. Two are equal if all they hold is.
 *
 * <p>A class and not a record, because it looks elements up by name in an index that it makes when
 * it is first asked.
 */
public final class Topology {
  private final String network;
  private final Profile profile;
  private final List<VirtualNetwork> virtualNetworks;
  private final List<Site> sites;
  private final List<Circuit> circuits;
  private final List<Connection> connections;
  private final List<BgpPeering> peerings;
  private final List<VnetPeering> vnetPeerings;
  private final List<RouteTable> routeTables;
  private final List<RouteMap> routeMaps;
  private final List<Intent> intents;
  private final List<Scenario> scenarios;
  private final List<View> views;
  private final Map<Name, Facts> facts;
  private final Set<Name> down;
  private volatile @Nullable TopologyIndex index;

  /** A network of that name with nothing in it. */
  public Topology(String network, Profile profile) {
    this(new Parts(network, profile));
  }

  private Topology(Parts parts) {
    network = parts.network;
    profile = parts.profile;
    virtualNetworks = List.copyOf(parts.virtualNetworks);
    sites = List.copyOf(parts.sites);
    circuits = List.copyOf(parts.circuits);
    connections = List.copyOf(parts.connections);
    peerings = List.copyOf(parts.peerings);
    vnetPeerings = List.copyOf(parts.vnetPeerings);
    routeTables = List.copyOf(parts.routeTables);
    routeMaps = List.copyOf(parts.routeMaps);
    intents = List.copyOf(parts.intents);
    scenarios = List.copyOf(parts.scenarios);
    views = List.copyOf(parts.views);
    facts = Map.copyOf(parts.facts);
    down = Set.copyOf(parts.down);
  }

  private static final class Parts {
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

    Parts(String network, Profile profile) {
      this.network = network;
      this.profile = profile;
    }
  }

  private Parts parts() {
    Parts parts = new Parts(network, profile);
    parts.virtualNetworks = virtualNetworks;
    parts.sites = sites;
    parts.circuits = circuits;
    parts.connections = connections;
    parts.peerings = peerings;
    parts.vnetPeerings = vnetPeerings;
    parts.routeTables = routeTables;
    parts.routeMaps = routeMaps;
    parts.intents = intents;
    parts.scenarios = scenarios;
    parts.views = views;
    parts.facts = facts;
    parts.down = down;
    return parts;
  }

  /** A copy with other nodes. */
  public Topology withNodes(
      List<VirtualNetwork> otherNetworks, List<Site> otherSites, List<Circuit> otherCircuits) {
    Parts parts = parts();
    parts.virtualNetworks = otherNetworks;
    parts.sites = otherSites;
    parts.circuits = otherCircuits;
    return new Topology(parts);
  }

  /** A copy with other links. */
  public Topology withLinks(
      List<Connection> otherConnections,
      List<BgpPeering> otherPeerings,
      List<VnetPeering> otherVnetPeerings) {
    Parts parts = parts();
    parts.connections = otherConnections;
    parts.peerings = otherPeerings;
    parts.vnetPeerings = otherVnetPeerings;
    return new Topology(parts);
  }

  /** A copy with other route tables and route maps. */
  public Topology withPolicies(List<RouteTable> otherTables, List<RouteMap> otherMaps) {
    Parts parts = parts();
    parts.routeTables = otherTables;
    parts.routeMaps = otherMaps;
    return new Topology(parts);
  }

  /** A copy of which something else is expected. */
  public Topology withExpected(List<Intent> otherIntents, List<Scenario> otherScenarios) {
    Parts parts = parts();
    parts.intents = otherIntents;
    parts.scenarios = otherScenarios;
    return new Topology(parts);
  }

  /** A copy with other views, and other facts of what is deployed. */
  public Topology withViews(List<View> otherViews, Map<Name, Facts> otherFacts) {
    Parts parts = parts();
    parts.views = otherViews;
    parts.facts = otherFacts;
    return new Topology(parts);
  }

  /** A copy in which these elements are down; for scenarios. */
  public Topology withDown(Set<Name> others) {
    Parts parts = parts();
    parts.down = others;
    return new Topology(parts);
  }

  /** A copy as of another profile. */
  public Topology withProfile(Profile other) {
    Parts parts = parts();
    parts.profile = other;
    return new Topology(parts);
  }

  /** The module's name, or the file's where it has none. */
  public String network() {
    return network;
  }

  /** Azure's numbers and rules that hold here. */
  public Profile profile() {
    return profile;
  }

  /** In the order of the text, as all lists. */
  public List<VirtualNetwork> virtualNetworks() {
    return virtualNetworks;
  }

  /** What lies outside Azure. */
  public List<Site> sites() {
    return sites;
  }

  /** ExpressRoute circuits. */
  public List<Circuit> circuits() {
    return circuits;
  }

  /** Every {@code connect}. */
  public List<Connection> connections() {
    return connections;
  }

  /** Every {@code bgp}. */
  public List<BgpPeering> peerings() {
    return peerings;
  }

  /** Every {@code peering}, and one for every {@code spoke}. */
  public List<VnetPeering> vnetPeerings() {
    return vnetPeerings;
  }

  /** Tables of user routes. */
  public List<RouteTable> routeTables() {
    return routeTables;
  }

  /** Route maps, applied or not. */
  public List<RouteMap> routeMaps() {
    return routeMaps;
  }

  /** With and without title; a lone {@code expect} is an intent with an empty title. */
  public List<Intent> intents() {
    return intents;
  }

  /** Every {@code scenario}. */
  public List<Scenario> scenarios() {
    return scenarios;
  }

  /** Every {@code view}. */
  public List<View> views() {
    return views;
  }

  /** What is known of the deployed elements. */
  public Map<Name, Facts> facts() {
    return facts;
  }

  /** What is known of the deployed element. */
  public Facts facts(Name element) {
    return facts.getOrDefault(element, Facts.NONE);
  }

  /** Elements that a scenario has taken down; they exist but nothing runs over them. */
  public Set<Name> down() {
    return down;
  }

  /** Every named element, containers before what they hold. */
  public Stream<Element> elements() {
    return index().elements();
  }

  /** The element of that full name. */
  public Optional<Element> element(Name name) {
    return index().element(name);
  }

  /** The element of that full name and kind. */
  public <E extends Element> Optional<E> element(Name name, Class<E> kind) {
    return element(name).filter(kind::isInstance).map(kind::cast);
  }

  /** The virtual network that holds the element, or is it. */
  public Optional<VirtualNetwork> virtualNetworkOf(Name member) {
    return index().virtualNetworkOf(member);
  }

  /** The shortest form of a name that no other element has: {@code Rs}, or {@code West.Rs}. */
  public String shortest(Name name) {
    return index().shortest(name);
  }

  /** The sessions of an appliance or a Route Server. */
  public List<BgpPeering> peeringsOf(Name end) {
    return index().peeringsOf(end);
  }

  /** The connections that end at a site, gateway or appliance, or go over a circuit. */
  public List<Connection> connectionsOf(Name end) {
    return index().connectionsOf(end);
  }

  /** The peerings of a virtual network. */
  public List<VnetPeering> vnetPeeringsOf(Name vnet) {
    return index().vnetPeeringsOf(vnet);
  }

  private TopologyIndex index() {
    TopologyIndex known = index;
    if (known == null) {
      known = new TopologyIndex(this);
      index = known;
    }
    return known;
  }

  private List<Object> contents() {
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Topology t && contents().equals(t.contents());
  }

  @Override
  public int hashCode() {
    return contents().hashCode();
  }

  @Override
  public String toString() {
    return network + " " + contents();
  }
}
