package org.rsdl.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.forward.Stop;
import org.rsdl.simulate.forward.Trace;
import org.rsdl.simulate.rib.LocRib;

/**
 * Nodes that send packets round and round.
 *
 * @param nodes in the order of passing, the least name first; one that sends to itself is alone
 * @param prefixes whose packets circle there
 */
record Circle(List<Name> nodes, Set<IpPrefix> prefixes) {
  private static final IpPrefix ALL = IpPrefix.of("0.0.0.0/0");

  Circle {
    nodes = List.copyOf(nodes);
    prefixes = new TreeSet<>(prefixes);
  }

  /** Those of packets that an appliance has to forward: to what it uses, and to all ends. */
  static List<Circle> all(State state) {
    Set<IpPrefix> ends =
        Stream.concat(
                state.topology().sites().stream().map(Site::prefixes),
                state.topology().virtualNetworks().stream().map(VirtualNetwork::addressSpace))
            .flatMap(Collection::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<List<Name>, Set<IpPrefix>> circles = new LinkedHashMap<>();
    for (VirtualNetwork vnet : state.topology().virtualNetworks()) {
      for (Nva nva : vnet.nvas()) {
        Set<IpPrefix> wanted = new TreeSet<>(ends);
        wanted.addAll(used(state, nva.name()));
        search(state, nva.name(), wanted, circles);
      }
    }
    return circles.entrySet().stream().map(e -> new Circle(e.getKey(), e.getValue())).toList();
  }

  private static Set<IpPrefix> used(State state, Name nva) {
    return state.routes().speaker(nva).stream()
        .flatMap(speaker -> speaker.locRib().rows().stream())
        .filter(LocRib.Row::best)
        .map(row -> row.route().prefix())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void search(
      State state, Name from, Set<IpPrefix> wanted, Map<List<Name>, Set<IpPrefix>> circles) {
    for (IpPrefix prefix : wanted) {
      IpAddress to = inside(prefix, wanted);
      for (Trace way : state.packets().ways(from, to)) {
        if (way.reason().equals(Stop.LOOP.word())) {
          circles.computeIfAbsent(round(way), c -> new TreeSet<>()).add(prefix);
        }
      }
    }
  }

  /** An address of the prefix, outside of longer ones where there is such one at an end of it. */
  private static IpAddress inside(IpPrefix prefix, Set<IpPrefix> others) {
    if (prefix.length() == 0) {
      return prefix.equals(ALL) ? IpAddress.of("198.51.100.1") : prefix.address().plus(1);
    }
    IpAddress first = prefix.size() > 4 ? prefix.address().plus(4) : prefix.address();
    IpAddress last = prefix.address().plus(prefix.size() - (prefix.size() > 4 ? 2 : 1));
    return covered(first, prefix.length(), others) ? last : first;
  }

  private static boolean covered(IpAddress address, int length, Set<IpPrefix> others) {
    for (int longer = length + 1; longer <= address.bits(); longer++) {
      if (others.contains(IpPrefix.of(address, longer))) {
        return true;
      }
    }
    return false;
  }

  /** The nodes from the one that is passed again to the end, turned to begin at the least name. */
  private static List<Name> round(Trace way) {
    List<Name> passed = new ArrayList<>();
    way.hops().forEach(hop -> passed.add(hop.node()));
    List<Name> round = new ArrayList<>();
    for (Name node : passed.subList(Math.max(0, passed.indexOf(way.stopsAt())), passed.size())) {
      if (!round.contains(node)) {
        round.add(node);
      }
    }
    int least = round.indexOf(new TreeSet<>(round).first());
    List<Name> turned = new ArrayList<>(round.subList(least, round.size()));
    turned.addAll(round.subList(0, least));
    return turned;
  }

  /** Without the whole default route and its halves. */
  Set<IpPrefix> plain() {
    return prefixes.stream()
        .filter(p -> p.length() > 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The default route or its halves. */
  boolean ofDefault() {
    return prefixes.stream().anyMatch(p -> p.length() <= 1);
  }

  /** The appliance that gets back what it sends, by itself. */
  boolean alone() {
    return nodes.size() == 1;
  }

  /** How often each appliance is alone: at most one circle of it. */
  static Map<Name, Circle> alone(State state) {
    Map<Name, Circle> alone = new TreeMap<>();
    state.circles().stream()
        .filter(Circle::alone)
        .forEach(circle -> alone.put(circle.nodes.getFirst(), circle));
    return alone;
  }
}
