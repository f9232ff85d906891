package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;
import org.rsdl.net.IpPrefix;

/**
 * Virtual networks that are peered, or peered with one and the same, have disjoint address spaces
 * (Virtual network peering).
 */
final class PeeredAddressSpacesOverlap implements TopologyRule {

  /** One prefix of an address space; vnets are counted in the order of the text. */
  private record Space(VirtualNetwork vnet, int number, int index, IpPrefix prefix) {}

  private record Key(Name peering, Name vnet, int index) {}

  private static final Comparator<Space> WIDER_FIRST =
      Comparator.comparing(Space::prefix).thenComparing(Space::number);

  @Override
  public Stream<Finding> check(Topology topology) {
    Map<Name, Integer> numbers = new HashMap<>();
    topology.virtualNetworks().forEach(v -> numbers.put(v.name(), numbers.size()));
    Map<Key, Finding> findings = new LinkedHashMap<>();
    for (VirtualNetwork center : topology.virtualNetworks()) {
      check(topology, center, around(topology, center, numbers), findings);
    }
    return findings.values().stream();
  }

  /** The prefixes of a virtual network and of those peered with it, wider ones first. */
  private static List<Space> around(
      Topology topology, VirtualNetwork center, Map<Name, Integer> numbers) {
    List<Space> spaces = new ArrayList<>();
    Stream<VirtualNetwork> peers =
        topology.vnetPeeringsOf(center.name()).stream()
            .filter(p -> !Transit.isSelf(p))
            .map(p -> p.other(center.name()))
            .distinct()
            .flatMap(n -> topology.element(n, VirtualNetwork.class).stream());
    Stream.concat(Stream.of(center), peers)
        .forEach(
            v -> {
              for (int i = 0; i < v.addressSpace().size(); i++) {
                int number = numbers.getOrDefault(v.name(), 0);
                spaces.add(new Space(v, number, i, v.addressSpace().get(i)));
              }
            });
    spaces.sort(WIDER_FIRST);
    return spaces;
  }

  /** Of sorted prefixes, those that cover the next one form a stack. */
  private void check(
      Topology topology, VirtualNetwork center, List<Space> spaces, Map<Key, Finding> findings) {
    Deque<Space> covering = new ArrayDeque<>();
    for (Space inner : spaces) {
      while (!covering.isEmpty() && !covering.peek().prefix().covers(inner.prefix())) {
        covering.pop();
      }
      covering.stream()
          .filter(outer -> outer.number() != inner.number())
          .findFirst()
          .ifPresent(outer -> add(topology, center, inner, outer, findings));
      covering.push(inner);
    }
  }

  /** It stands at the peering that can't be, and points to both virtual networks. */
  private void add(
      Topology topology,
      VirtualNetwork center,
      Space inner,
      Space outer,
      Map<Key, Finding> findings) {
    Name one = center.name().equals(inner.vnet().name()) ? outer.vnet().name() : center.name();
    topology.vnetPeeringsOf(inner.vnet().name()).stream()
        .filter(p -> p.joins(one))
        .findFirst()
        .ifPresent(
            p ->
                findings.putIfAbsent(
                    new Key(p.name(), inner.vnet().name(), inner.index()),
                    finding(p, inner, outer)));
  }

  private Finding finding(VnetPeering peering, Space inner, Space outer) {
    String message =
        "%s %s overlaps %s %s; peered virtual networks have disjoint address spaces"
            .formatted(inner.vnet().name(), inner.prefix(), outer.vnet().name(), outer.prefix());
    return error(peering, ELEMENT, message)
        .related(inner.vnet().name(), "has " + inner.prefix())
        .related(outer.vnet().name(), "has " + outer.prefix());
  }
}
