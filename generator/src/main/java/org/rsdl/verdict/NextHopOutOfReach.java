package org.rsdl.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.intent.Addresses;
import org.rsdl.model.Circuit;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.EffectiveRoute;

/**
 * A learned next hop lies neither in the virtual network nor in one that is directly peered with
 * it: the route is there, its packets are dropped (Virtual network traffic routing).
 */
final class NextHopOutOfReach implements OutcomeRule {
  private record Far(Name vnet, IpAddress hop) implements Comparable<Far> {
    @Override
    public int compareTo(Far other) {
      int byName = vnet.compareTo(other.vnet);
      return byName != 0 ? byName : hop.compareTo(other.hop);
    }
  }

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    Map<Far, Set<IpPrefix>> far = new TreeMap<>();
    for (Routes.SubnetTable table : state.routes().subnets()) {
      topology
          .virtualNetworkOf(table.node())
          .ifPresent(vnet -> collect(topology, vnet, table, far));
    }
    List<Finding> findings = new ArrayList<>();
    far.forEach((at, prefixes) -> findings.add(outOfReach(state, at, prefixes)));
    return findings.stream();
  }

  private Finding outOfReach(State state, Far at, Set<IpPrefix> prefixes) {
    Finding finding =
        finding(
            Severity.ERROR,
            at.vnet,
            "the next hop %s of %s is out of reach; it lies neither in %s nor in a network peered with it"
                .formatted(at.hop, Words.prefixes(prefixes), state.named(at.vnet)));
    return Addresses.owner(state.topology(), at.hop)
        .map(owner -> finding.related(owner, "has that address"))
        .orElse(finding);
  }

  private static void collect(
      Topology topology,
      VirtualNetwork vnet,
      Routes.SubnetTable table,
      Map<Far, Set<IpPrefix>> far) {
    for (EffectiveRoute row : table.effective()) {
      if (row.source().equals("VirtualNetworkGateway") && row.state().equals("Active")) {
        for (IpAddress hop : row.nextHops()) {
          if (!near(topology, vnet, hop)) {
            far.computeIfAbsent(new Far(vnet.name(), hop), f -> new TreeSet<>()).add(row.prefix());
          }
        }
      }
    }
  }

  /** Inside, directly peered, or the edge of a circuit, which the machine's host reaches itself. */
  private static boolean near(Topology topology, VirtualNetwork vnet, IpAddress hop) {
    boolean inside =
        Stream.concat(
                Stream.of(vnet),
                topology.vnetPeeringsOf(vnet.name()).stream()
                    .map(peering -> peering.other(vnet.name()))
                    .flatMap(other -> topology.virtualNetworkOf(other).stream()))
            .anyMatch(at -> at.holds(hop.asPrefix()));
    return inside
        || Addresses.owner(topology, hop)
            .filter(owner -> topology.element(owner, Circuit.class).isPresent())
            .isPresent();
  }
}
