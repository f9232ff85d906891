package org.rsdl.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.explain.Explanation.Event;
import org.rsdl.explain.Explanation.Step;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Barrier;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.LocRib;

/** Where a prefix stops on its way to a node that lacks it. */
record WhyNot(Topology topology, Routes routes, History history) {

  /** The steps up to the barrier, and what the node has instead. */
  List<Step> at(Name node, Optional<Name> subnet) {
    if (subnet.isEmpty() && routes.speaker(node).isEmpty()) {
      return List.of(missing(node, "no-table", node + " has no route table"));
    }
    Set<Name> tables = subnet.map(s -> Programmers.of(topology, s)).orElse(Set.of(node));
    Optional<Barrier> barrier = Barrier.before(routes, history.prefix(), tables);
    List<Step> steps = new ArrayList<>();
    barrier.ifPresent(b -> steps.addAll(stopped(b)));
    if (barrier.isEmpty() || subnet.isPresent() || !barrier.get().at().equals(node)) {
      steps.add(absent(node, subnet, tables, barrier.isPresent()));
    }
    return steps;
  }

  private List<Step> stopped(Barrier barrier) {
    List<Step> steps = new ArrayList<>(history.of(barrier.sender()));
    if (barrier.rejected()) {
      steps.add(new Step(barrier.sender(), Event.ADVERTISED, "", "to " + barrier.receiver()));
      steps.add(
          new Step(
              barrier.receiver(),
              Event.REJECTED,
              barrier.reason(),
              "the route of %s%s: %s"
                  .formatted(barrier.sender(), received(barrier), Because.of(barrier.reason()))));
    } else {
      steps.add(
          new Step(
              barrier.sender(),
              Event.WITHHELD,
              barrier.reason(),
              "from %s: %s".formatted(barrier.receiver(), because(barrier.reason()))));
    }
    return steps;
  }

  private String received(Barrier barrier) {
    return routes.speaker(barrier.receiver()).stream()
        .flatMap(speaker -> speaker.adjRibIn().rows().stream())
        .filter(row -> row.route().prefix().equals(history.prefix()) && !row.accepted())
        .filter(row -> row.peer().equals(barrier.sender()))
        .map(row -> ", " + History.path(row.route()))
        .findFirst()
        .orElse("");
  }

  private String because(String reason) {
    if (!reason.equals(Barrier.NO_SESSION)) {
      return Because.of(reason);
    }
    String down =
        new TreeSet<>(topology.down()).stream().map(Name::full).collect(Collectors.joining(", "));
    return "no session leads there" + (down.isEmpty() ? "" : "; down: " + down);
  }

  private Step absent(Name node, Optional<Name> subnet, Set<Name> tables, boolean stopped) {
    boolean inside =
        subnet
            .flatMap(topology::virtualNetworkOf)
            .filter(v -> v.holds(history.prefix()))
            .isPresent();
    if (inside && tables.stream().anyMatch(t -> history.rows(t).findAny().isPresent())) {
      return missing(
          node,
          "inside-address-space",
          "a prefix inside the virtual network is programmed in no network interface");
    }
    if (stopped
        || routes.speakers().stream().anyMatch(s -> history.rows(s.node()).findAny().isPresent())) {
      return missing(node, "not-learned", "nobody tells it" + instead(node, subnet));
    }
    return missing(node, "not-originated", "nobody originates it" + instead(node, subnet));
  }

  /** The longest match for the prefix: what its addresses follow. */
  private String instead(Name node, Optional<Name> subnet) {
    Stream<IpPrefix> used =
        subnet
            .map(
                s ->
                    routes.subnet(s).stream()
                        .flatMap(table -> table.effective().stream())
                        .filter(row -> row.state().equals("Active"))
                        .map(EffectiveRoute::prefix))
            .orElseGet(
                () ->
                    routes.speaker(node).stream()
                        .flatMap(speaker -> speaker.locRib().rows().stream())
                        .filter(LocRib.Row::best)
                        .map(row -> row.route().prefix()));
    return used.filter(prefix -> prefix.covers(history.prefix()))
        .max(Comparator.comparing(IpPrefix::length))
        .map(prefix -> "; the longest match is " + prefix)
        .orElse("");
  }

  private static Step missing(Name node, String reason, String because) {
    return new Step(node, Event.NOT_INSTALLED, reason, because);
  }
}
