package org.rsdl.simulate.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.RouteMap;
import org.rsdl.model.RouteMap.Change;
import org.rsdl.model.RouteMap.SetOperator;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * What a route map makes of a route (About route maps; routers do the same). Rules are asked in
 * order; one that matches changes the route by its actions in their order, and ends the map unless
 * it continues: then the next ones see the changed route. What no rule matches passes.
 */
final class AppliedMap {
  private AppliedMap() {}

  /** The route behind all maps, one after the other; absent where one drops it. */
  static Optional<BgpRoute> apply(List<RouteMap> maps, BgpRoute route) {
    Optional<BgpRoute> current = Optional.of(route);
    for (RouteMap map : maps) {
      current = current.flatMap(r -> apply(map, r));
    }
    return current;
  }

  private static Optional<BgpRoute> apply(RouteMap map, BgpRoute route) {
    BgpRoute current = route;
    for (RouteMap.Rule rule : map.rules()) {
      BgpRoute asked = current;
      if (rule.conditions().stream().allMatch(c -> holds(c, asked))) {
        if (rule.actions().stream().anyMatch(RouteMap.Drop.class::isInstance)) {
          return Optional.empty();
        }
        for (RouteMap.Action action : rule.actions()) {
          current = changed(action, current);
        }
        if (!rule.continues()) {
          break;
        }
      }
    }
    return Optional.of(current);
  }

  private static boolean holds(RouteMap.Condition condition, BgpRoute route) {
    return switch (condition) {
      case RouteMap.Prefixes c -> c.matches(route.prefix());
      case RouteMap.Communities c ->
          carries(c, route.communities()) != (c.operator() == SetOperator.LACKS);
      case RouteMap.AsPath c -> crosses(c, route.asPath()) != (c.operator() == SetOperator.LACKS);
    };
  }

  /** A set: the order does not count, and others may be there too. */
  private static boolean carries(RouteMap.Communities condition, List<Community> communities) {
    return condition.all()
        ? communities.containsAll(condition.communities())
        : condition.communities().stream().anyMatch(communities::contains);
  }

  private static boolean crosses(RouteMap.AsPath condition, AsPath path) {
    List<Asn> wanted = condition.asns();
    if (condition.operator() == SetOperator.EQUALS) {
      return condition.inOrder()
          ? path.asns().equals(wanted)
          : wanted.stream().anyMatch(asn -> path.asns().equals(List.of(asn)));
    }
    return condition.inOrder()
        ? Collections.indexOfSubList(path.asns(), wanted) >= 0
        : wanted.stream().anyMatch(path::contains);
  }

  private static BgpRoute changed(RouteMap.Action action, BgpRoute route) {
    return switch (action) {
      case RouteMap.Drop drop -> route;
      case RouteMap.Permit permit -> route;
      case RouteMap.SetCommunities set ->
          route.withCommunities(communities(set, route.communities()));
      case RouteMap.SetAsPath set -> route.withAsPath(path(set, route.asPath()));
      case RouteMap.LocalPreference set -> route.withPreference(set.value(), route.med());
      case RouteMap.Med set -> route.withPreference(route.localPref(), set.value());
      case RouteMap.SetOrigin set -> route.withOrigin(set.origin().name().toLowerCase(Locale.ROOT));
      case RouteMap.Aggregate to -> aggregated(to.prefix(), route);
    };
  }

  private static List<Community> communities(RouteMap.SetCommunities set, List<Community> before) {
    List<Community> after = new ArrayList<>(set.change() == Change.REPLACE ? List.of() : before);
    if (set.change() == Change.REMOVE) {
      after.removeAll(set.communities());
    } else {
      after.addAll(set.communities());
    }
    return after;
  }

  private static AsPath path(RouteMap.SetAsPath set, AsPath before) {
    Set<Asn> named = new HashSet<>(set.asns());
    return switch (set.change()) {
      case ADD -> before.prepend(set.asns());
      case REPLACE -> new AsPath(set.asns());
      case REMOVE -> before.without(named::contains);
    };
  }

  /** Never longer than before; AS path and communities are lost (About route maps). */
  private static BgpRoute aggregated(IpPrefix prefix, BgpRoute route) {
    boolean shorter =
        prefix.length() <= route.prefix().length()
            && prefix.address().bits() == route.prefix().address().bits();
    return shorter
        ? route.withPrefix(prefix).withAsPath(AsPath.EMPTY).withCommunities(List.of())
        : route;
  }
}
