package org.rsdl.rules;

import static org.rsdl.rules.Part.WEIGHT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/** Beside a Route Server only one circuit carries a prefix (Troubleshoot Azure Route Server). */
final class ExpressrouteEcmpLost implements TopologyRule {
  private static final long STEP = 10;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> vnet.routeServer().isPresent())
        .map(VirtualNetwork::expressRouteGateways)
        .flatMap(List::stream)
        .flatMap(gateway -> check(topology, gateway));
  }

  private record Way(IpPrefix prefix, long weight) {}

  private record Use(Connection connection, Name circuit) {}

  private Stream<Finding> check(Topology topology, ExpressRouteGateway gateway) {
    Map<Way, Use> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Connection connection : topology.connectionsOf(gateway.name())) {
      for (Name circuit : connection.circuits()) {
        check(topology, first, new Use(connection, circuit)).ifPresent(findings::add);
      }
    }
    return findings.stream();
  }

  /** The first prefix that another circuit brings too; all prefixes are noted. */
  private Optional<Finding> check(Topology topology, Map<Way, Use> first, Use use) {
    Optional<Finding> found = Optional.empty();
    long weight = use.connection.options().weight().orElse(0L);
    for (IpPrefix prefix : prefixes(topology, use.connection)) {
      Use before = first.putIfAbsent(new Way(prefix, weight), use);
      if (found.isEmpty() && before != null && !before.circuit.equals(use.circuit)) {
        found = Optional.of(finding(topology, before, use, prefix));
      }
    }
    return found;
  }

  private static List<IpPrefix> prefixes(Topology topology, Connection connection) {
    Name near = connection.near();
    return topology
        .element(near, Site.class)
        .or(() -> near.container().flatMap(owner -> topology.element(owner, Site.class)))
        .map(Site::prefixes)
        .orElse(List.of());
  }

  private Finding finding(Topology topology, Use before, Use use, IpPrefix prefix) {
    String message =
        "%s and %s both bring %s; beside a Route Server only one connection carries a prefix"
            .formatted(topology.shortest(before.circuit), topology.shortest(use.circuit), prefix);
    Finding finding = warning(use.connection, WEIGHT, message);
    return before.connection.equals(use.connection)
        ? finding
        : finding
            .related(before.connection.name(), "the other one")
            .with(String.valueOf(use.connection.options().weight().orElse(0L) + STEP));
  }
}
