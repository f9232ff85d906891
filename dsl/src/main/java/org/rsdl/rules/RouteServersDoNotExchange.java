package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Connection;
import org.rsdl.model.Expectation;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VnetPeering;

/** A peering of virtual networks joins no two Route Servers (Azure Route Server FAQ). */
final class RouteServersDoNotExchange implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return Expected.everywhere(topology)
        .filter(Expectation.Reaches.class::isInstance)
        .map(Expectation.Reaches.class::cast)
        .filter(Expectation.Reaches::positive)
        .flatMap(e -> check(topology, e).stream());
  }

  private Optional<Finding> check(Topology topology, Expectation.Reaches e) {
    Set<Name> from = appliances(topology, e.from());
    Set<Name> to = appliances(topology, e.to());
    if (from.isEmpty() || to.isEmpty() || joined(topology, from).stream().anyMatch(to::contains)) {
      return Optional.empty();
    }
    Name here = from.iterator().next();
    Name there = to.iterator().next();
    List<Name> near = servers(topology, from);
    List<Name> far = servers(topology, to);
    return near.stream().anyMatch(far::contains)
        ? Optional.empty()
        : between(topology, near, far).map(p -> finding(topology, e, p, here, there)).findFirst();
  }

  private record Pair(Name near, Name far, VnetPeering peering) {}

  private Finding finding(Topology topology, Expectation e, Pair pair, Name here, Name there) {
    String message =
        ("%s and %s do not exchange routes over their peering; the NVAs %s and %s need a tunnel"
                + " and a session")
            .formatted(
                topology.shortest(pair.near),
                topology.shortest(pair.far),
                topology.shortest(here),
                topology.shortest(there));
    return info(e, ELEMENT, message)
        .related(pair.peering.name(), "the peering")
        .with(pair.peering.name().full(), here.full(), there.full());
  }

  /** The Route Servers of both sides whose virtual networks are peered. */
  private static Stream<Pair> between(Topology topology, List<Name> near, List<Name> far) {
    return near.stream()
        .flatMap(
            n ->
                far.stream()
                    .flatMap(f -> peering(topology, n, f).stream().map(p -> new Pair(n, f, p))));
  }

  private static Optional<VnetPeering> peering(Topology topology, Name near, Name far) {
    Optional<Name> left = near.container();
    Optional<Name> right = far.container();
    return left.stream()
        .flatMap(l -> topology.vnetPeeringsOf(l).stream())
        .filter(p -> right.filter(p::joins).isPresent())
        .findFirst();
  }

  /** The NVA itself, or those a site is connected to; none where it has another way. */
  private static Set<Name> appliances(Topology topology, Name end) {
    Set<Name> all = new LinkedHashSet<>();
    nva(topology, end).ifPresent(all::add);
    for (Connection connection : topology.connectionsOf(end)) {
      Optional<Name> far = nva(topology, connection.far());
      if (far.isEmpty()) {
        return Set.of();
      }
      all.add(far.get());
    }
    return all;
  }

  /** The NVA of that name, or whose machine has it. */
  private static Optional<Name> nva(Topology topology, Name end) {
    Optional<Name> owner =
        topology.element(end, Instance.class).isPresent() ? end.container() : Optional.of(end);
    return owner.filter(o -> topology.element(o, Nva.class).isPresent());
  }

  /** All NVAs that links between NVAs join with these, themselves included. */
  private static Set<Name> joined(Topology topology, Set<Name> some) {
    Set<Name> all = new LinkedHashSet<>(some);
    Deque<Name> open = new ArrayDeque<>(some);
    while (!open.isEmpty()) {
      Name nva = open.remove();
      Stream.concat(
              topology.peeringsOf(nva).stream().flatMap(p -> Stream.of(p.nva(), p.peer())),
              topology.connectionsOf(nva).stream().flatMap(c -> Stream.of(c.near(), c.far())))
          .flatMap(end -> nva(topology, end).stream())
          .filter(all::add)
          .forEach(open::add);
    }
    return all;
  }

  private static List<Name> servers(Topology topology, Set<Name> nvas) {
    return nvas.stream()
        .flatMap(nva -> topology.peeringsOf(nva).stream())
        .map(BgpPeering::peer)
        .filter(peer -> topology.element(peer, RouteServer.class).isPresent())
        .distinct()
        .toList();
  }
}
