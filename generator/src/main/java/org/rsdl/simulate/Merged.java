package org.rsdl.simulate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.PrefixGroups;

/**
 * The routes of one direction of a session whose maps aggregate: many prefixes may become one, and
 * of one prefix a session carries one route. Of several that with the shortest path is it, then
 * that with the lowest next hop.
 */
final class Merged {
  private static final Comparator<BgpRoute> FIRST =
      Comparator.<BgpRoute>comparingInt(r -> r.asPath().length())
          .thenComparing(BgpRoute::nextHop)
          .thenComparing(r -> r.asPath().toString())
          .thenComparing(r -> r.communities().toString())
          .thenComparing(BgpRoute::med)
          .thenComparing(BgpRoute::localPref);

  private final PrefixGroups groups;
  private final @Nullable BgpRoute[] plain;
  private final int[] target;
  private final Map<Integer, TreeMap<Integer, BgpRoute>> parts = new HashMap<>();

  Merged(PrefixGroups groups) {
    this.groups = groups;
    this.plain = new BgpRoute[groups.count()];
    this.target = new int[groups.count()];
  }

  /**
   * Takes what became of the route of a group, if there is one, and names every group whose route
   * may be another now.
   */
  void put(int group, @Nullable BgpRoute route, IntConsumer changed) {
    int before = target[group] - 1;
    if (before >= 0) {
      parts.getOrDefault(before, new TreeMap<>()).remove(group);
      target[group] = 0;
    }
    boolean own = route == null || route.prefix().equals(groups.prefix(group));
    plain[group] = own ? route : null;
    if (!own && route != null) {
      int to = groups.group(route.prefix());
      parts.computeIfAbsent(to, t -> new TreeMap<>()).put(group, route);
      target[group] = to + 1;
      changed.accept(to);
    }
    changed.accept(group);
    if (before >= 0) {
      changed.accept(before);
    }
  }

  /** The route of a group where it is made of others. */
  Optional<BgpRoute> made(int group) {
    BgpRoute first = route(group);
    return first == null || first.equals(plain[group]) ? Optional.empty() : Optional.of(first);
  }

  /** The one route of a group, absent if there is none. */
  @Nullable BgpRoute route(int group) {
    Map<Integer, BgpRoute> made = parts.getOrDefault(group, new TreeMap<>());
    return Stream.concat(Optional.ofNullable(plain[group]).stream(), made.values().stream())
        .min(FIRST)
        .orElse(null);
  }
}
