package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.profile.Profile;

/**
 * The whole network, resolved.
 *
 * @param network the module's name, or the file's where it has none
 * @param down elements that a scenario has taken down; they exist but nothing runs over them
 * @param intents with and without title; a lone {@code expect} is an intent with an empty title
 */
public record Topology(
    String network,
    Profile profile,
    List<VirtualNetwork> virtualNetworks,
    List<Site> sites,
    List<Circuit> circuits,
    List<Connection> connections,
    List<BgpPeering> peerings,
    List<Intent> intents,
    List<Scenario> scenarios,
    Set<Name> down) {

  public Topology {
    virtualNetworks = List.copyOf(virtualNetworks);
    sites = List.copyOf(sites);
    circuits = List.copyOf(circuits);
    connections = List.copyOf(connections);
    peerings = List.copyOf(peerings);
    intents = List.copyOf(intents);
    scenarios = List.copyOf(scenarios);
    down = Set.copyOf(down);
  }

  /** Every named element, containers before what they hold. */
  public Stream<Element> elements() {
    return Stream.of(
            virtualNetworks.stream().flatMap(Topology::membersOf),
            sites.stream().flatMap(s -> Stream.concat(Stream.of(s), s.instances().stream())),
            circuits.stream(),
            connections.stream(),
            peerings.stream())
        .flatMap(s -> s);
  }

  private static Stream<Element> membersOf(VirtualNetwork vnet) {
    return Stream.of(
            Stream.of(vnet),
            vnet.subnets().stream(),
            vnet.routeServers().stream(),
            vnet.expressRouteGateways().stream(),
            vnet.vpnGateways().stream(),
            vnet.nvas().stream().flatMap(n -> Stream.concat(Stream.of(n), n.instances().stream())))
        .flatMap(s -> s);
  }

  /** The element of that full name. */
  public Optional<Element> element(Name name) {
    return elements().filter(e -> e.name().equals(name)).findFirst();
  }

  /** The element of that full name and kind. */
  public <E extends Element> Optional<E> element(Name name, Class<E> kind) {
    return element(name).filter(kind::isInstance).map(kind::cast);
  }

  /** The virtual network that holds the element, or is it. */
  public Optional<VirtualNetwork> virtualNetworkOf(Name member) {
    return virtualNetworks.stream()
        .filter(v -> member.equals(v.name()) || member.full().startsWith(v.name().full() + "."))
        .findFirst();
  }

  /** The shortest form of a name that no other element has: {@code Rs}, or {@code West.Rs}. */
  public String shortest(Name name) {
    String full = name.full();
    int dot = full.lastIndexOf('.');
    while (dot >= 0) {
      String tail = full.substring(dot);
      boolean unique =
          elements()
              .map(Element::name)
              .noneMatch(other -> !other.equals(name) && ("." + other.full()).endsWith(tail));
      if (unique) {
        return tail.substring(1);
      }
      dot = full.lastIndexOf('.', dot - 1);
    }
    return full;
  }

  /** The sessions of an NVA or a Route Server. */
  public List<BgpPeering> peeringsOf(Name end) {
    return peerings.stream()
        .filter(p -> p.nva().equals(end) || p.routeServer().equals(end))
        .toList();
  }

  /** The connections that end at a site, gateway or NVA, or go over a circuit. */
  public List<Connection> connectionsOf(Name end) {
    return connections.stream()
        .filter(c -> c.site().equals(end) || c.far().equals(end) || c.circuits().contains(end))
        .toList();
  }
}
