package org.rsdl.intent;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rsdl.intent.Result.Witness;
import org.rsdl.model.Expectation.Reaches;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.Stop;
import org.rsdl.simulate.forward.Trace;

/**
 * {@code reaches} and {@code cannot reach}: every prefix pair, there and back. Where flows share
 * equal next hops, what is expected of a way is expected of every one of them.
 */
record Reachability(Topology topology, Routes routes, Trace.Ways packets, Courses courses) {
  private static final String NO_ROUTE = Stop.NO_ROUTE.word();

  Reachability(Topology topology, Routes routes, Trace.Ways packets) {
    this(topology, routes, packets, new Courses(topology));
  }

  /** Where the expectation fails, absent if it holds. */
  Optional<Witness> fails(Reaches expected) {
    return pairs(expected)
        .map(pair -> expected.positive() ? pair.fails(expected) : pair.holds(expected))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<Pair> pairs(Reaches expected) {
    return Ends.of(topology, expected.from()).stream()
        .flatMap(from -> Ends.of(topology, expected.to()).stream().map(to -> new Pair(from, to)))
        .filter(pair -> pair.from.address().bits() == pair.to.address().bits());
  }

  /** One prefix of the source and one of the target. */
  private final class Pair {
    private final Ends from;
    private final Ends to;
    private final List<Trace> there;
    private final List<Trace> back;

    Pair(Ends from, Ends to) {
      this.from = from;
      this.to = to;
      there = packets.ways(from.node(), to.address());
      back = packets.ways(to.node(), from.address());
    }

    Optional<Witness> fails(Reaches expected) {
      return stops(there, to)
          .or(() -> stops(back, from))
          .or(() -> first(courses.of(there), way -> missing(way, expected.via(), to.prefix())))
          .or(() -> first(courses.of(there), way -> passed(way, expected.avoiding(), to.prefix())))
          .or(() -> first(returns(), way -> passed(way, expected.avoiding(), from.prefix())))
          .or(() -> expected.symmetric() ? differs(expected.via()) : Optional.empty());
    }

    Optional<Witness> holds(Reaches expected) {
      boolean reached = stops(there, to).isEmpty() && stops(back, from).isEmpty();
      return reached
          ? Optional.of(witness(expected.to(), to.prefix(), "reached"))
          : Optional.empty();
    }

    /** The courses of the way back, read from the source's side. */
    private List<List<Name>> returns() {
      return courses.of(back).stream().map(List::reversed).toList();
    }

    private Optional<Witness> differs(List<Name> via) {
      return first(returns(), way -> missing(way, via, from.prefix()))
          .or(() -> first(returns(), way -> unlike(way, courses.of(there))))
          .or(() -> first(courses.of(there), way -> unlike(way, returns())));
    }

    private Optional<Witness> unlike(List<Name> way, List<List<Name>> others) {
      return others.contains(way)
          ? Optional.empty()
          : Optional.of(
              witness(
                  Courses.firstDifference(way, others.getFirst()), from.prefix(), "not-symmetric"));
    }
  }

  private static <T> Optional<Witness> first(List<T> all, Function<T, Optional<Witness>> fails) {
    return all.stream().map(fails).flatMap(Optional::stream).findFirst();
  }

  /** The first way that does not end at the target's own node, with what keeps the route away. */
  private Optional<Witness> stops(List<Trace> ways, Ends target) {
    return first(ways, way -> stop(way, target));
  }

  private Optional<Witness> stop(Trace way, Ends target) {
    if (way.reached()) {
      return way.stopsAt().equals(target.node()) || together(way.stopsAt(), target.node())
          ? Optional.empty()
          : Optional.of(witness(way.stopsAt(), target.prefix(), "delivered-elsewhere"));
    }
    return Optional.of(
        way.reason().equals(NO_ROUTE)
            ? new Absence(topology, routes).of(way.stopsAt(), target.prefix(), NO_ROUTE)
            : witness(way.stopsAt(), target.prefix(), way.reason()));
  }

  /** Whether both are in one virtual network: a subnet's address may be an appliance's. */
  private boolean together(Name node, Name other) {
    Optional<VirtualNetwork> vnet = topology.virtualNetworkOf(node);
    return vnet.isPresent() && vnet.equals(topology.virtualNetworkOf(other));
  }

  /** The first of {@code via} that is not passed in its turn. */
  private Optional<Witness> missing(List<Name> nodes, List<Name> via, IpPrefix prefix) {
    int at = 0;
    for (Name wanted : via) {
      int found = nodes.subList(at, nodes.size()).indexOf(courses.logical(wanted));
      if (found < 0) {
        return Optional.of(witness(wanted, prefix, "not-passed"));
      }
      at += found + 1;
    }
    return Optional.empty();
  }

  private Optional<Witness> passed(List<Name> nodes, List<Name> avoiding, IpPrefix prefix) {
    return avoiding.stream()
        .filter(node -> nodes.contains(courses.logical(node)))
        .findFirst()
        .map(node -> witness(node, prefix, "passed"));
  }

  private static Witness witness(Name node, IpPrefix prefix, String reason) {
    return new Witness(node, Optional.of(prefix), reason);
  }
}
