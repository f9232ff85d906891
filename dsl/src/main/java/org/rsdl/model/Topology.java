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
  private final TopologyParts parts;
  private volatile @Nullable TopologyIndex index;

  /** A network of that name with nothing in it. */
  public Topology(String network, Profile profile) {
    this(new TopologyParts(network, profile));
  }

  private Topology(TopologyParts parts) {
    parts.seal();
    this.parts = parts;
  }

  /** A copy with other nodes. */
  public Topology withNodes(
      List<VirtualNetwork> otherNetworks, List<Site> otherSites, List<Circuit> otherCircuits) {
    TopologyParts changed = parts.copy();
    changed.virtualNetworks = otherNetworks;
    changed.sites = otherSites;
    changed.circuits = otherCircuits;
    return new Topology(changed);
  }

  /** A copy with other links. */
  public Topology withLinks(
      List<Connection> otherConnections,
      List<BgpPeering> otherPeerings,
      List<VnetPeering> otherVnetPeerings) {
    TopologyParts changed = parts.copy();
    changed.connections = otherConnections;
    changed.peerings = otherPeerings;
    changed.vnetPeerings = otherVnetPeerings;
    return new Topology(changed);
  }

  /** A copy with other route tables and route maps. */
  public Topology withPolicies(List<RouteTable> otherTables, List<RouteMap> otherMaps) {
    TopologyParts changed = parts.copy();
    changed.routeTables = otherTables;
    changed.routeMaps = otherMaps;
    return new Topology(changed);
  }

  /** A copy of which something else is expected. */
  public Topology withExpected(List<Intent> otherIntents, List<Scenario> otherScenarios) {
    TopologyParts changed = parts.copy();
    changed.intents = otherIntents;
    changed.scenarios = otherScenarios;
    return new Topology(changed);
  }

  /** A copy with other views, and other facts of what is deployed. */
  public Topology withViews(List<View> otherViews, Map<Name, Facts> otherFacts) {
    TopologyParts changed = parts.copy();
    changed.views = otherViews;
    changed.facts = otherFacts;
    return new Topology(changed);
  }

  /** A copy in which these elements are down; for scenarios. */
  public Topology withDown(Set<Name> others) {
    TopologyParts changed = parts.copy();
    changed.down = others;
    return new Topology(changed);
  }

  /** A copy as of another profile. */
  public Topology withProfile(Profile other) {
    TopologyParts changed = parts.copy();
    changed.profile = other;
    return new Topology(changed);
  }

  /** The module's name, or the file's where it has none. */
  public String network() {
    return parts.network;
  }

  /** Azure's numbers and rules that hold here. */
  public Profile profile() {
    return parts.profile;
  }

  /** In the order of the text, as all lists. */
  public List<VirtualNetwork> virtualNetworks() {
    return parts.virtualNetworks;
  }

  /** What lies outside Azure. */
  public List<Site> sites() {
    return parts.sites;
  }

  /** ExpressRoute circuits. */
  public List<Circuit> circuits() {
    return parts.circuits;
  }

  /** Every {@code connect}. */
  public List<Connection> connections() {
    return parts.connections;
  }

  /** Every {@code bgp}. */
  public List<BgpPeering> peerings() {
    return parts.peerings;
  }

  /** Every {@code peering}, and one for every {@code spoke}. */
  public List<VnetPeering> vnetPeerings() {
    return parts.vnetPeerings;
  }

  /** Tables of user routes. */
  public List<RouteTable> routeTables() {
    return parts.routeTables;
  }

  /** Route maps, applied or not. */
  public List<RouteMap> routeMaps() {
    return parts.routeMaps;
  }

  /** With and without title; a lone {@code expect} is an intent with an empty title. */
  public List<Intent> intents() {
    return parts.intents;
  }

  /** Every {@code scenario}. */
  public List<Scenario> scenarios() {
    return parts.scenarios;
  }

  /** Every {@code view}. */
  public List<View> views() {
    return parts.views;
  }

  /** What is known of the deployed elements. */
  public Map<Name, Facts> facts() {
    return parts.facts;
  }

  /** What is known of the deployed element. */
  public Facts facts(Name element) {
    return parts.facts.getOrDefault(element, Facts.NONE);
  }

  /** Elements that a scenario has taken down; they exist but nothing runs over them. */
  public Set<Name> down() {
    return parts.down;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Topology t && parts.contents().equals(t.parts.contents());
  }

  @Override
  public int hashCode() {
    return parts.contents().hashCode();
  }

  @Override
  public String toString() {
    return parts.network + " " + parts.contents();
  }
}
