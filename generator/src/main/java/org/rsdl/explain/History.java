package org.rsdl.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.explain.Explanation.Event;
import org.rsdl.explain.Explanation.Step;
import org.rsdl.model.Name;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/** How a prefix came to a speaker, from its origin on. */
record History(Routes routes, ShortenedPath shortened, IpPrefix prefix) {

  /** One instance of a speaker. */
  private record Speaker(Name node, int instance) {}

  /** The steps to the route of the first instance that has one; empty where none has. */
  List<Step> of(Name node) {
    return rows(node).filter(LocRib.Row::best).findFirst().stream()
        .flatMap(row -> of(node, row.instance().orElse(0)).stream())
        .toList();
  }

  /** The steps to the best route of an instance; empty where it has none. */
  List<Step> of(Name node, int instance) {
    List<Step> steps = new ArrayList<>();
    tell(new Speaker(node, instance), new HashSet<>(), steps);
    return steps;
  }

  /** All candidates of a speaker for the prefix. */
  Stream<LocRib.Row> rows(Name node) {
    return routes.speaker(node).stream()
        .flatMap(speaker -> speaker.locRib().rows().stream())
        .filter(row -> row.route().prefix().equals(prefix));
  }

  private void tell(Speaker speaker, Set<Speaker> told, List<Step> steps) {
    Optional<LocRib.Row> best = rows(speaker).filter(LocRib.Row::best).findFirst();
    if (best.isEmpty() || !told.add(speaker)) {
      return;
    }
    Optional<Name> peer = best.get().peer();
    if (peer.isEmpty()) {
      steps.add(step(speaker, Event.ORIGINATED, "", prefix + " is its own prefix"));
    } else {
      Optional<AdjRibIn.Row> received = received(speaker, best.get());
      Speaker sender =
          new Speaker(peer.get(), received.flatMap(AdjRibIn.Row::peerInstance).orElse(0));
      tell(sender, told, steps);
      received.ifPresent(row -> steps.add(advertised(sender, speaker, row.route())));
      steps.add(learned(speaker, best.get(), received.isPresent()));
    }
    lost(speaker, best.get(), steps);
    if (peer.isPresent()) {
      steps.add(selected(speaker, best.get()));
    }
  }

  private Stream<LocRib.Row> rows(Speaker speaker) {
    return rows(speaker.node).filter(row -> row.instance().orElse(0) == speaker.instance);
  }

  private Optional<AdjRibIn.Row> received(Speaker speaker, LocRib.Row best) {
    return routes.speaker(speaker.node).stream()
        .flatMap(tables -> tables.adjRibIn().rows().stream())
        .filter(row -> row.accepted() && row.route().prefix().equals(prefix))
        .filter(row -> row.instance().orElse(0) == speaker.instance)
        .filter(row -> best.peer().filter(row.peer()::equals).isPresent())
        .filter(row -> best.peerAddress().filter(row.peerAddress()::equals).isPresent())
        .findFirst();
  }

  private Step advertised(Speaker sender, Speaker receiver, BgpRoute sent) {
    String reason =
        rows(sender)
            .filter(LocRib.Row::best)
            .map(
                row ->
                    shortened.reason(
                        sender.node, receiver.node, row.route().asPath(), sent.asPath()))
            .findFirst()
            .orElse("");
    String why = reason.isEmpty() ? "" : "; " + Because.of(reason);
    return step(
        sender,
        Event.ADVERTISED,
        reason,
        "to %s, %s".formatted(named(receiver.node, sender), path(sent)) + why);
  }

  private Step learned(Speaker speaker, LocRib.Row row, boolean bgp) {
    String from = row.peer().map(peer -> named(peer, speaker)).orElse("");
    String at = row.peerAddress().map(IpAddress::toString).orElse("");
    return bgp
        ? step(
            speaker,
            Event.LEARNED,
            "",
            "from %s at %s, next hop %s".formatted(from, at, row.route().nextHop()))
        : step(speaker, Event.LEARNED, "static", "a static route to %s at %s".formatted(from, at));
  }

  private static String named(Name other, Speaker self) {
    return other.equals(self.node) ? "its other instance" : other.full();
  }

  /** Routes of other peers that this one was preferred to. */
  private void lost(Speaker speaker, LocRib.Row best, List<Step> steps) {
    Set<Optional<Name>> told = new HashSet<>(Set.of(best.peer()));
    rows(speaker)
        .filter(row -> !row.best() && !row.multipath() && told.add(row.peer()))
        .forEach(
            row ->
                steps.add(
                    step(
                        speaker,
                        Event.LOST,
                        row.decidedBy(),
                        "the route of %s, %s: %s"
                            .formatted(
                                row.peer().map(Name::full).orElse("its own"),
                                path(row.route()),
                                Because.of(row.decidedBy())))));
  }

  private Step selected(Speaker speaker, LocRib.Row best) {
    String equals =
        rows(speaker)
            .filter(LocRib.Row::multipath)
            .flatMap(row -> row.peerAddress().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(IpAddress::toString)
            .collect(Collectors.joining(", "));
    String shared = equals.isEmpty() ? "" : "beside the equal route of %s; ".formatted(equals);
    return step(speaker, Event.SELECTED, best.decidedBy(), shared + Because.of(best.decidedBy()));
  }

  /** The path in a router's words. */
  static String path(BgpRoute route) {
    return route.asPath().length() == 0 ? "empty path" : "path " + route.asPath();
  }

  private static Step step(Speaker speaker, Event event, String reason, String because) {
    return new Step(speaker.node, event, reason, because);
  }
}
