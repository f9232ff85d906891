package org.rsdl.intent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.intent.Result.Witness;
import org.rsdl.model.Connection;
import org.rsdl.model.Expectation.Reaches;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.Trace;

/** {@code reaches} and {@code cannot reach}: every prefix pair, there and back. */
record Reachability(Topology topology, Routes routes, Trace.Tracer tracer) {

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
    private final Trace forward;
    private final Trace back;

    Pair(Ends from, Ends to) {
      this.from = from;
      this.to = to;
      forward = tracer.trace(topology, routes, from.node(), to.address());
      back = tracer.trace(topology, routes, to.node(), from.address());
    }

    Optional<Witness> fails(Reaches expected) {
      if (!forward.reached()) {
        return Optional.of(stop(forward, to.prefix()));
      }
      if (!back.reached()) {
        return Optional.of(stop(back, from.prefix()));
      }
      List<Name> there = nodes(forward);
      List<Name> returning = nodes(back).reversed();
      return missing(there, expected.via(), to.prefix())
          .or(
              () ->
                  expected.symmetric()
                      ? missing(returning, expected.via(), from.prefix())
                      : Optional.empty())
          .or(() -> passed(there, expected.avoiding(), to.prefix()))
          .or(() -> passed(returning, expected.avoiding(), from.prefix()))
          .or(() -> expected.symmetric() ? differs(there, returning) : Optional.empty());
    }

    Optional<Witness> holds(Reaches expected) {
      return forward.reached() && back.reached()
          ? Optional.of(witness(expected.to(), to.prefix(), "reached"))
          : Optional.empty();
    }

    private Optional<Witness> differs(List<Name> there, List<Name> returning) {
      return there.equals(returning)
          ? Optional.empty()
          : Optional.of(witness(firstDifference(there, returning), from.prefix(), "not-symmetric"));
    }

    private Name firstDifference(List<Name> there, List<Name> returning) {
      for (int i = 0; i < Math.min(there.size(), returning.size()); i++) {
        if (!there.get(i).equals(returning.get(i))) {
          return there.get(i);
        }
      }
      return there.size() > returning.size()
          ? there.get(returning.size())
          : returning.get(there.size());
    }

    private Witness stop(Trace trace, IpPrefix prefix) {
      return new Absence(routes).of(trace.stopsAt(), prefix, trace.reason());
    }
  }

  /** The first of {@code via} that is not passed in its turn. */
  private Optional<Witness> missing(List<Name> nodes, List<Name> via, IpPrefix prefix) {
    int at = 0;
    for (Name wanted : via) {
      int found = nodes.subList(at, nodes.size()).indexOf(logical(wanted));
      if (found < 0) {
        return Optional.of(witness(wanted, prefix, "not-passed"));
      }
      at += found + 1;
    }
    return Optional.empty();
  }

  private Optional<Witness> passed(List<Name> nodes, List<Name> avoiding, IpPrefix prefix) {
    return avoiding.stream()
        .filter(node -> nodes.contains(logical(node)))
        .findFirst()
        .map(node -> witness(node, prefix, "passed"));
  }

  /**
   * The routers passed, in order; those of one ExpressRoute connection count once, as the gateway.
   */
  private List<Name> nodes(Trace trace) {
    List<Name> nodes = new ArrayList<>();
    HashSet<Name> subnets =
        new HashSet<>(routes.subnets().stream().map(Routes.SubnetTable::node).toList());
    for (Trace.Hop hop : trace.hops()) {
      Name node = logical(hop.node());
      boolean router =
          !subnets.contains(node)
              && topology.virtualNetworks().stream().noneMatch(v -> v.name().equals(node));
      if (router && (nodes.isEmpty() || !nodes.getLast().equals(node))) {
        nodes.add(node);
      }
    }
    nodes.removeIf(node -> topology.sites().stream().anyMatch(site -> site.name().equals(node)));
    return nodes;
  }

  private Name logical(Name node) {
    return topology.connections().stream()
        .filter(connection -> connection.circuits().contains(node))
        .map(Connection::far)
        .findFirst()
        .orElse(node);
  }

  private static Witness witness(Name node, IpPrefix prefix, String reason) {
    return new Witness(node, Optional.of(prefix), reason, Optional.empty());
  }
}
