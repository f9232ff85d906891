package org.rsdl.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.rib.LocRib;

/**
 * An appliance's own subnet sends what it must forward back to it, and no tunnel leads on (Route
 * Server troubleshooting; Multi-region).
 */
final class RouteReturnsToNva implements OutcomeRule {
  @Override
  public Stream<Finding> check(Topology topology, Outcome outcome) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.nvas().stream()
                    .flatMap(nva -> check(topology, outcome.routes(), vnet, nva).stream()));
  }

  private Optional<Finding> check(Topology topology, Routes routes, VirtualNetwork vnet, Nva nva) {
    Set<IpPrefix> returning = nva.subnet().map(s -> returning(routes, s, nva)).orElse(Set.of());
    for (Connection connection : topology.connectionsOf(nva.name())) {
      Set<IpPrefix> lost = new TreeSet<>(forwarded(routes, nva.name(), connection));
      lost.retainAll(returning);
      if (!lost.isEmpty() && !tunnelled(topology, connection)) {
        Name server = vnet.routeServer().map(s -> s.name()).orElse(vnet.name());
        return Optional.of(
            finding(
                    Severity.ERROR,
                    nva.name(),
                    "%s returns to %s; its own subnet %s learned the route from %s"
                        .formatted(
                            Words.prefixes(lost),
                            nva.name(),
                            nva.subnet().map(Name::simple).orElse(""),
                            server))
                .related(connection.name(), "the connection without a tunnel"));
      }
    }
    return Optional.empty();
  }

  /** What the table of the appliance's subnet sends to one of its machines. */
  private static Set<IpPrefix> returning(Routes routes, Name subnet, Nva nva) {
    Set<IpPrefix> returning = new TreeSet<>();
    List<Instance> machines = nva.instances();
    routes.subnet(subnet).stream()
        .flatMap(table -> table.effective().stream())
        .filter(row -> row.state().equals("Active"))
        .filter(row -> machines.stream().anyMatch(m -> row.nextHops().contains(m.address())))
        .forEach(row -> returning.add(row.prefix()));
    return returning;
  }

  /** What the appliance uses the connection's site for. */
  private static Set<IpPrefix> forwarded(Routes routes, Name nva, Connection connection) {
    Set<IpPrefix> forwarded = new TreeSet<>();
    routes.speaker(nva).stream()
        .flatMap(speaker -> speaker.locRib().rows().stream())
        .filter(LocRib.Row::best)
        .filter(row -> row.peer().filter(peer -> at(connection, peer)).isPresent())
        .forEach(row -> forwarded.add(row.route().prefix()));
    return forwarded;
  }

  private static boolean tunnelled(Topology topology, Connection connection) {
    return topology.connectionsOf(connection.far()).stream()
        .anyMatch(c -> c.near().equals(connection.near()) && c.tunnel().isPresent());
  }

  /** Whether the connection ends at the site or at one of its routers. */
  private static boolean at(Connection connection, Name site) {
    return connection.near().equals(site) || connection.near().full().startsWith(site.full() + ".");
  }
}
