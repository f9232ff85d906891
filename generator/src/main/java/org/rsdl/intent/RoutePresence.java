package org.rsdl.intent;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.intent.Result.Witness;
import org.rsdl.model.Connection;
import org.rsdl.model.Expectation.Route;
import org.rsdl.model.Expectation.RouteCount;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.Topology;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.LocRib;

/** {@code route P at N} and {@code at most n routes at N}: the exact prefix in N's table. */
record RoutePresence(Topology topology, Routes routes) {

  /** Where the expectation fails, absent if it holds. */
  Optional<Witness> fails(Route expected) {
    boolean present = speaks(expected.at()) ? inLocRib(expected) : inEffective(expected);
    if (present == expected.present()) {
      return Optional.empty();
    }
    return Optional.of(present ? instead(expected, "present") : absent(expected));
  }

  /** Where more routes are than expected. */
  Optional<Witness> fails(RouteCount expected) {
    long count = count(expected.at());
    return count <= expected.max()
        ? Optional.empty()
        : Optional.of(
            new Witness(expected.at(), Optional.empty(), "too-many-routes").seeing("" + count));
  }

  private Witness absent(Route expected) {
    return anyRow(expected)
        ? instead(expected, "other-attributes")
        : new Absence(topology, routes).of(expected.at(), expected.prefix(), "not-learned");
  }

  private Witness instead(Route expected, String reason) {
    Stream<String> ofSpeaker =
        locRib(expected.at())
            .filter(row -> row.best() && row.route().prefix().equals(expected.prefix()))
            .map(RoutePresence::words);
    Stream<String> ofSubnet =
        effective(expected.at(), expected.prefix()).map(row -> words(topology, row));
    return new Witness(expected.at(), Optional.of(expected.prefix()), reason)
        .seeing(Stream.concat(ofSpeaker, ofSubnet).findFirst().orElse(""));
  }

  private static String words(LocRib.Row row) {
    return row.peer()
        .map(
            peer ->
                "from %s, path %s, next hop %s"
                    .formatted(peer, row.route().asPath(), row.route().nextHop()))
        .orElse("from itself");
  }

  private static String words(Topology topology, EffectiveRoute row) {
    String hops =
        row.nextHops().stream().map(IpAddress::toString).collect(Collectors.joining(", "));
    return row.nextHops().stream()
        .flatMap(hop -> Addresses.owner(topology, hop).stream())
        .findFirst()
        .map(owner -> "from %s, next hop %s".formatted(owner, hops))
        .orElse("as a system route");
  }

  private boolean anyRow(Route expected) {
    return locRib(expected.at()).anyMatch(row -> row.route().prefix().equals(expected.prefix()))
        || effective(expected.at(), expected.prefix()).findAny().isPresent();
  }

  private boolean inLocRib(Route expected) {
    List<LocRib.Row> rows = locRib(expected.at()).filter(row -> matches(expected, row)).toList();
    boolean preferred = !expected.preferred() || rows.stream().anyMatch(LocRib.Row::best);
    return !rows.isEmpty() && preferred && (!expected.ecmp() || nextHopsInUse(rows) > 1);
  }

  private static long nextHopsInUse(List<LocRib.Row> rows) {
    return rows.stream()
        .filter(row -> row.best() || row.multipath())
        .map(row -> row.route().nextHop())
        .distinct()
        .count();
  }

  private boolean matches(Route expected, LocRib.Row row) {
    return row.route().prefix().equals(expected.prefix())
        && expected
            .from()
            .map(from -> row.peer().filter(peer -> is(expected.at(), peer, from)).isPresent())
            .orElse(true)
        && expected.nextHop().map(hop -> leadsTo(hop, row.route().nextHop())).orElse(true)
        && row.route().communities().containsAll(expected.communities())
        && (expected.asPath().isEmpty() || row.route().asPath().asns().equals(expected.asPath()));
  }

  /**
   * Whether a route learned by {@code at} from {@code peer} is one from what the expectation names.
   */
  private boolean is(Name at, Name peer, Name named) {
    return peer.equals(named)
        || named.full().startsWith(peer.full() + ".")
        || topology.connections().stream()
            .anyMatch(connection -> joins(connection, at, peer, named));
  }

  /** Gateway, circuit and edge of one ExpressRoute connection are one node. */
  private static boolean joins(Connection connection, Name at, Name peer, Name named) {
    Set<Name> one = new HashSet<>(connection.circuits());
    one.add(connection.far());
    boolean overCircuit = !connection.circuits().isEmpty();
    return overCircuit
        && (connection.near().equals(at)
            ? one.contains(peer) && one.contains(named)
            : connection.far().equals(at)
                && connection.circuits().contains(peer)
                && connection.near().equals(named));
  }

  private boolean inEffective(Route expected) {
    return effective(expected.at(), expected.prefix())
        .anyMatch(
            row ->
                expected
                        .from()
                        .map(from -> row.nextHops().stream().anyMatch(hop -> owns(from, hop)))
                        .orElse(true)
                    && expected.nextHop().map(hop -> leadsTo(hop, row)).orElse(true)
                    && expected.asPath().isEmpty()
                    && expected.communities().isEmpty()
                    && (!expected.ecmp() || row.nextHops().size() > 1));
  }

  private boolean leadsTo(NextHop expected, IpAddress address) {
    return switch (expected) {
      case NextHop.Address hop -> hop.address().equals(address);
      case NextHop.Node hop -> owns(hop.node(), address);
      case NextHop.Internet hop -> false;
      case NextHop.VirtualNetworkHop hop -> false;
      case NextHop.Gateway hop -> false;
      case NextHop.None hop -> false;
    };
  }

  private boolean leadsTo(NextHop expected, EffectiveRoute row) {
    return switch (expected) {
      case NextHop.Internet hop -> row.nextHopType().equals("Internet");
      case NextHop.VirtualNetworkHop hop -> row.nextHopType().equals("VnetLocal");
      case NextHop.Gateway hop -> row.nextHopType().equals("VirtualNetworkGateway");
      case NextHop.None hop -> row.nextHopType().equals("None");
      case NextHop.Address hop -> row.nextHops().contains(hop.address());
      case NextHop.Node hop -> row.nextHops().stream().anyMatch(a -> owns(hop.node(), a));
    };
  }

  /** Whether the address is the element's; a gateway has those of its circuits' edges too. */
  private boolean owns(Name element, IpAddress address) {
    Optional<Name> owner = Addresses.owner(topology, address);
    return owner.filter(element::equals).isPresent()
        || topology.connections().stream()
            .anyMatch(
                c -> c.far().equals(element) && owner.filter(c.circuits()::contains).isPresent());
  }

  private Stream<EffectiveRoute> effective(Name node, IpPrefix prefix) {
    return routes.subnet(node).stream()
        .flatMap(table -> table.effective().stream())
        .filter(row -> row.state().equals("Active") && row.prefix().equals(prefix));
  }

  private boolean speaks(Name node) {
    return routes.speaker(node).isPresent();
  }

  private Stream<LocRib.Row> locRib(Name node) {
    return routes.speaker(node).stream().flatMap(speaker -> speaker.locRib().rows().stream());
  }

  /** For an ExpressRoute gateway what it advertises to a circuit, elsewhere the Loc-RIB. */
  private long count(Name at) {
    if (topology.element(at, ExpressRouteGateway.class).isEmpty()) {
      return locRib(at).map(row -> row.route().prefix()).distinct().count();
    }
    return routes.speaker(at).stream().mapToLong(this::towardCircuits).sum();
  }

  private long towardCircuits(SpeakerTables gateway) {
    Set<Name> circuits =
        new HashSet<>(topology.circuits().stream().map(circuit -> circuit.name()).toList());
    return gateway.adjRibOut().rows().stream()
        .filter(row -> row.sent() && circuits.contains(row.peer()))
        .collect(
            Collectors.groupingBy(
                AdjRibOut.Row::peer,
                Collectors.mapping(row -> row.route().prefix(), Collectors.toSet())))
        .values()
        .stream()
        .mapToLong(Set::size)
        .max()
        .orElse(0);
  }
}
