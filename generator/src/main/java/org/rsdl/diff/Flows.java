package org.rsdl.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rsdl.intent.Courses;
import org.rsdl.intent.Ends;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.PacketTracer;
import org.rsdl.simulate.forward.Trace;

/** Which ways packets go between all sites and subnets; one direction each. */
public final class Flows {
  private final Courses courses;
  private final Trace.Ways packets;

  private Flows(Topology topology, Routes routes) {
    courses = new Courses(topology);
    packets = PacketTracer.over(topology, routes);
  }

  /** From one node to another. */
  public record Pair(Name from, Name to) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::from).thenComparing(Pair::to);

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * How packets fare.
   *
   * @param via the routers passed
   * @param stopsAt where they end
   * @param reason why they stop short; empty when they arrive
   */
  public record Way(boolean reached, List<Name> via, Name stopsAt, String reason) {
    public Way {
      via = List.copyOf(via);
    }

    /** In words. */
    @Override
    public String toString() {
      String over =
          via.isEmpty() ? "" : " via " + String.join(", ", via.stream().map(Name::full).toList());
      return reached
          ? "arrives" + (over.isEmpty() ? " directly" : over)
          : "stops at %s, %s".formatted(stopsAt, reason.replace('-', ' '))
              + (over.isEmpty() ? "" : "," + over);
    }
  }

  /** The prefixes of the target that share a way. */
  public record Group(List<IpPrefix> prefixes, Way way) {
    public Group {
      prefixes = List.copyOf(prefixes);
    }
  }

  /** What differs between two states; a pair that fails on both sides as before is no news. */
  public static List<Change<Pair, List<Group>>> changes(
      Topology oldTopology, Routes old, Topology topology, Routes now) {
    return Change.between(
            new Flows(oldTopology, old).all(oldTopology),
            new Flows(topology, now).all(topology),
            (before, after) -> arrives(after) && !arrives(before),
            (before, after) -> arrives(before) && !arrives(after))
        .stream()
        .filter(Flows::matters)
        .toList();
  }

  /** A pair that is new or gone counts where its packets arrive. */
  private static boolean matters(Change<Pair, List<Group>> change) {
    return switch (change.kind()) {
      case GAINED -> change.after().filter(Flows::arrives).isPresent();
      case LOST -> change.before().filter(Flows::arrives).isPresent();
      case CHANGED -> differ(change.before().orElse(List.of()), change.after().orElse(List.of()));
    };
  }

  /** A prefix more or less on the same ways is no other way. */
  private static boolean differ(List<Group> before, List<Group> after) {
    Map<IpPrefix, Set<Way>> old = byPrefix(before);
    Map<IpPrefix, Set<Way>> now = byPrefix(after);
    boolean other =
        old.keySet().stream()
            .anyMatch(p -> now.containsKey(p) && !Objects.equals(old.get(p), now.get(p)));
    Set<Way> ways = new HashSet<>();
    Set<Way> nowWays = new HashSet<>();
    before.forEach(group -> ways.add(group.way));
    after.forEach(group -> nowWays.add(group.way));
    return other || !ways.equals(nowWays);
  }

  private static Map<IpPrefix, Set<Way>> byPrefix(List<Group> groups) {
    Map<IpPrefix, Set<Way>> ways = new HashMap<>();
    for (Group group : groups) {
      for (IpPrefix prefix : group.prefixes) {
        ways.computeIfAbsent(prefix, p -> new HashSet<>()).add(group.way);
      }
    }
    return ways;
  }

  /** Whether packets to every prefix arrive, whatever equal next hop they take. */
  public static boolean arrives(List<Group> groups) {
    return groups.stream().allMatch(group -> group.way().reached());
  }

  private SortedMap<Pair, List<Group>> all(Topology topology) {
    Map<Name, List<Ends>> ends = ends(topology);
    SortedMap<Pair, List<Group>> flows = new TreeMap<>();
    for (Name from : ends.keySet()) {
      ends.forEach(
          (to, targets) -> {
            if (!from.equals(to)) {
              flows.put(new Pair(from, to), groups(from, targets));
            }
          });
    }
    return flows;
  }

  private static Map<Name, List<Ends>> ends(Topology topology) {
    Map<Name, List<Ends>> ends = new LinkedHashMap<>();
    Stream.concat(
            topology.sites().stream().map(Site::name),
            topology.virtualNetworks().stream().map(VirtualNetwork::name))
        .flatMap(name -> Ends.of(topology, name).stream())
        .forEach(end -> ends.computeIfAbsent(end.node(), n -> new ArrayList<>()).add(end));
    return ends;
  }

  private List<Group> groups(Name from, List<Ends> targets) {
    Map<Way, List<IpPrefix>> prefixes = new LinkedHashMap<>();
    for (Ends target : targets) {
      for (Trace trace : packets.ways(from, target.address())) {
        Way way = new Way(trace.reached(), courses.of(trace), trace.stopsAt(), trace.reason());
        List<IpPrefix> same = prefixes.computeIfAbsent(way, w -> new ArrayList<>());
        if (!same.contains(target.prefix())) {
          same.add(target.prefix());
        }
      }
    }
    return prefixes.entrySet().stream().map(e -> new Group(e.getValue(), e.getKey())).toList();
  }
}
