package org.rsdl.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;

/** The conditions and actions of route maps, each with its rule and its number there. */
final class MapParts {
  private MapParts() {}

  /** A condition or an action. */
  record At<T>(RouteMap.Rule rule, int index, T what) {
    /** The same place, where it is of that kind. */
    <K extends T> Stream<At<K>> as(Class<K> kind) {
      return kind.isInstance(what)
          ? Stream.of(new At<>(rule, index, kind.cast(what)))
          : Stream.of();
    }
  }

  static Stream<At<RouteMap.Condition>> conditions(RouteMap map) {
    return parts(map, RouteMap.Rule::conditions);
  }

  static Stream<At<RouteMap.Action>> actions(RouteMap map) {
    return parts(map, RouteMap.Rule::actions);
  }

  private static <T> Stream<At<T>> parts(RouteMap map, Function<RouteMap.Rule, List<T>> parts) {
    return map.rules().stream()
        .flatMap(
            rule -> {
              List<T> all = parts.apply(rule);
              return IntStream.range(0, all.size()).mapToObj(i -> new At<>(rule, i, all.get(i)));
            });
  }

  /** The ASNs that an action puts into paths. */
  static List<Asn> added(RouteMap.Action action) {
    return action instanceof RouteMap.SetAsPath path && path.change() != RouteMap.Change.REMOVE
        ? path.asns().stream().distinct().toList()
        : List.of();
  }

  /** A path action without these ASNs; empty where nothing is left. */
  static String without(RouteMap.Action action, Predicate<Asn> gone) {
    return action instanceof RouteMap.SetAsPath a
        ? written(a.change(), "as-path", a.asns().stream().filter(gone.negate()).toList())
        : "";
  }

  /** A community action without these communities; empty where nothing is left. */
  static String withoutCommunities(RouteMap.SetCommunities a, Predicate<Community> gone) {
    return written(
        a.change(), "community", a.communities().stream().filter(gone.negate()).toList());
  }

  private static String written(RouteMap.Change change, String what, List<?> values) {
    return values.isEmpty()
        ? ""
        : change.name().toLowerCase(Locale.ROOT)
            + " "
            + what
            + " "
            + values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** What a rule is called in messages. */
  static String name(Topology topology, RouteMap.Rule rule) {
    return topology.shortest(rule.name());
  }
}
