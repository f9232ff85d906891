package org.rsdl.simulate.forward;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.Machines.Machine;
import org.rsdl.simulate.forward.Step.Arrived;
import org.rsdl.simulate.forward.Step.Onward;
import org.rsdl.simulate.forward.Step.Stopped;

/**
 * Follows a packet from table to table (Virtual network traffic routing). Flows share equal next
 * hops, so a node reaches an address only if every choice among them does.
 */
public final class PacketTracer implements Trace.Ways {
  private static final int MOST_WAYS = 256;

  private final Forwarding forwarding;

  private PacketTracer(Topology topology, Routes routes) {
    forwarding = new Forwarding(topology, routes);
  }

  /** All ways in one state of a network. */
  public static PacketTracer over(Topology topology, Routes routes) {
    return new PacketTracer(topology, routes);
  }

  /**
   * The way from a node to an address. Of several it is the first that does not arrive, in the
   * order of next hop addresses; if all arrive, the first.
   */
  public static Trace trace(Topology topology, Routes routes, Name from, IpAddress to) {
    List<Trace> ways = over(topology, routes).ways(from, to);
    return ways.stream().filter(way -> !way.reached()).findFirst().orElse(ways.getFirst());
  }

  @Override
  public List<Trace> ways(Name from, IpAddress to) {
    return new Walk(to).from(forwarding.start(from));
  }

  /** One packet's walk over all choices; what lies behind a machine is found out once. */
  private final class Walk {
    private final IpAddress to;
    private final Map<Machine, List<Trace>> known = new HashMap<>();
    private final Set<Machine> passed = new LinkedHashSet<>();

    Walk(IpAddress to) {
      this.to = to;
    }

    List<Trace> from(Machine at) {
      List<Trace> before = known.get(at);
      if (before != null) {
        return before;
      }
      if (!passed.add(at)) {
        return List.of(ended(at.node(), Stop.LOOP));
      }
      List<Trace> ways = new ArrayList<>();
      for (Step step : forwarding.steps(at, to)) {
        switch (step) {
          case Arrived arrived ->
              ways.add(new Trace(arrived.hop().stream().toList(), true, arrived.node(), ""));
          case Stopped stopped -> ways.add(ended(at.node(), stopped.reason()));
          case Onward onward ->
              from(onward.next()).forEach(rest -> ways.add(before(onward.hop(), rest)));
        }
      }
      passed.remove(at);
      List<Trace> different = different(ways);
      known.put(at, different);
      return different;
    }

    private static Trace ended(Name node, Stop reason) {
      return new Trace(List.of(), false, node, reason.word());
    }

    private static Trace before(Trace.Hop hop, Trace rest) {
      List<Trace.Hop> hops = new ArrayList<>();
      hops.add(hop);
      hops.addAll(rest.hops());
      return new Trace(hops, rest.reached(), rest.stopsAt(), rest.reason());
    }
  }

  private record Course(List<Name> nodes, Name stopsAt, String reason) {}

  /** The first of those that pass the same nodes; where there are too many, what fails is kept. */
  private static List<Trace> different(List<Trace> ways) {
    Map<Course, Trace> byCourse = new LinkedHashMap<>();
    for (Trace way : ways) {
      List<Name> nodes = way.hops().stream().map(Trace.Hop::node).toList();
      byCourse.putIfAbsent(new Course(nodes, way.stopsAt(), way.reason()), way);
    }
    List<Trace> different = new ArrayList<>(byCourse.values());
    if (different.size() > MOST_WAYS) {
      different.sort((one, other) -> Boolean.compare(one.reached(), other.reached()));
      different.subList(MOST_WAYS, different.size()).clear();
    }
    return List.copyOf(different);
  }
}
