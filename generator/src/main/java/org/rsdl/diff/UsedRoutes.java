package org.rsdl.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rsdl.model.Name;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.LocRib;

/** The routes that nodes use: the best and its equals of a Loc-RIB, the active effective ones. */
public final class UsedRoutes {
  private UsedRoutes() {}

  /**
   * A prefix in a table.
   *
   * @param table {@code loc-rib} or {@code effective}
   */
  public record At(Name node, String table, IpPrefix prefix) implements Comparable<At> {
    private static final Comparator<At> ORDER =
        Comparator.comparing(At::node).thenComparing(At::table).thenComparing(At::prefix);

    @Override
    public int compareTo(At other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * One way that a node uses.
   *
   * @param from the peer of a BGP route, or the kind of next hop of an effective one; empty for an
   *     own prefix
   * @param path the AS path as a router writes it; empty for effective routes
   */
  public record Way(
      String from, List<IpAddress> nextHops, String path, List<String> communities, int instance) {
    public Way {
      nextHops = List.copyOf(nextHops);
      communities = List.copyOf(communities);
    }

    /** In words. */
    @Override
    public String toString() {
      List<String> parts = new ArrayList<>();
      if (from.isEmpty()) {
        parts.add("its own");
      } else {
        parts.add("from " + from);
      }
      nextHops.forEach(hop -> parts.add("next hop " + hop));
      if (!path.isEmpty()) {
        parts.add("path " + path);
      }
      communities.forEach(c -> parts.add("community " + c));
      return String.join(", ", parts);
    }
  }

  /** What differs between two states. */
  public static List<Change<At, List<Way>>> changes(Routes old, Routes now) {
    return Change.between(of(old), of(now));
  }

  private static SortedMap<At, List<Way>> of(Routes routes) {
    SortedMap<At, List<Way>> used = new TreeMap<>();
    for (Routes.SpeakerTables speaker : routes.speakers()) {
      speaker.locRib().rows().stream()
          .filter(row -> row.best() || row.multipath())
          .forEach(
              row -> add(used, new At(speaker.node(), "loc-rib", row.route().prefix()), way(row)));
    }
    for (Routes.SubnetTable subnet : routes.subnets()) {
      subnet.effective().stream()
          .filter(row -> row.state().equals("Active"))
          .forEach(row -> add(used, new At(subnet.node(), "effective", row.prefix()), way(row)));
    }
    return used;
  }

  private static void add(SortedMap<At, List<Way>> used, At at, Way way) {
    used.computeIfAbsent(at, a -> new ArrayList<>()).add(way);
  }

  private static Way way(LocRib.Row row) {
    Optional<Name> peer = row.peer();
    return new Way(
        peer.map(Name::full).orElse(""),
        peer.isPresent() ? List.of(row.route().nextHop()) : List.of(),
        row.route().asPath().toString(),
        row.route().communities().stream().map(Object::toString).sorted().toList(),
        row.instance().orElse(0));
  }

  private static Way way(EffectiveRoute row) {
    return new Way(row.nextHopType(), row.nextHops(), "", List.of(), row.instance().orElse(0));
  }
}
