package org.rsdl.simulate;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.rib.LocRib;

/**
 * Where a prefix stops on its way to a node: the last speaker that has it does not send it, or the
 * next one does not take it.
 *
 * @param sender the last speaker that has the prefix
 * @param receiver the next one on the way, which lacks it
 * @param rejected whether the receiver refuses it; else the sender withholds it
 * @param reason the name of the exchange rule, or {@link #NO_SESSION}
 */
public record Barrier(Name sender, Name receiver, boolean rejected, String reason) {
  /** No session leads from those that have the prefix to the node. */
  public static final String NO_SESSION = "no-session";

  /** The node that keeps the prefix: the one to look at. */
  public Name at() {
    return rejected ? receiver : sender;
  }

  /**
   * The barrier nearest to the nodes; absent where a node has the prefix, where nobody originates
   * it, or where nothing keeps it from them.
   */
  public static Optional<Barrier> before(Routes routes, IpPrefix prefix, Set<Name> nodes) {
    Set<Name> have = new TreeSet<>();
    routes.speakers().stream()
        .filter(speaker -> rows(speaker, prefix).findAny().isPresent())
        .forEach(speaker -> have.add(speaker.node()));
    if (have.isEmpty() || nodes.stream().anyMatch(have::contains)) {
      return Optional.empty();
    }
    Map<Name, Integer> distances = distances(routes, nodes);
    if (have.stream().noneMatch(distances::containsKey)) {
      return beside(routes, have, distances.keySet())
          .or(() -> origin(routes, prefix).flatMap(o -> apart(o, nodes)));
    }
    return Stream.concat(withheld(routes, prefix, have), rejected(routes, prefix, have))
        .filter(barrier -> distances.containsKey(barrier.receiver))
        .min(
            Comparator.<Barrier, Integer>comparing(
                    b -> distances.getOrDefault(b.receiver, Integer.MAX_VALUE))
                .thenComparing(Barrier::sender));
  }

  private static Stream<Barrier> withheld(Routes routes, IpPrefix prefix, Set<Name> have) {
    return routes.speakers().stream()
        .flatMap(
            speaker ->
                speaker.adjRibOut().rows().stream()
                    .filter(row -> row.route().prefix().equals(prefix) && !row.sent())
                    .filter(row -> !have.contains(row.peer()))
                    .map(
                        row ->
                            new Barrier(
                                speaker.node(), row.peer(), false, row.reason().orElse(""))));
  }

  private static Stream<Barrier> rejected(Routes routes, IpPrefix prefix, Set<Name> have) {
    return routes.speakers().stream()
        .filter(speaker -> !have.contains(speaker.node()))
        .flatMap(
            speaker ->
                speaker.adjRibIn().rows().stream()
                    .filter(row -> row.route().prefix().equals(prefix) && !row.accepted())
                    .map(
                        row ->
                            new Barrier(
                                row.peer(), speaker.node(), true, row.reason().orElse(""))));
  }

  /** A Route Server that has the prefix, but no session with a gateway beside it that leads on. */
  private static Optional<Barrier> beside(Routes routes, Set<Name> have, Set<Name> reached) {
    return routes.speakers().stream()
        .filter(s -> s.kind() == Routes.Kind.ROUTE_SERVER && have.contains(s.node()))
        .flatMap(
            server ->
                reached.stream()
                    .filter(node -> network(node).equals(network(server.node())))
                    .sorted()
                    .flatMap(node -> apart(server.node(), Set.of(node)).stream()))
        .findFirst();
  }

  private static String network(Name member) {
    return member.full().substring(0, Math.max(0, member.full().lastIndexOf('.')));
  }

  private static Optional<Barrier> apart(Name sender, Set<Name> receivers) {
    return receivers.stream()
        .sorted()
        .findFirst()
        .map(receiver -> new Barrier(sender, receiver, false, NO_SESSION));
  }

  private static Optional<Name> origin(Routes routes, IpPrefix prefix) {
    return routes.speakers().stream()
        .filter(speaker -> rows(speaker, prefix).anyMatch(row -> row.peer().isEmpty()))
        .map(SpeakerTables::node)
        .findFirst();
  }

  private static Stream<LocRib.Row> rows(SpeakerTables speaker, IpPrefix prefix) {
    return speaker.locRib().rows().stream().filter(row -> row.route().prefix().equals(prefix));
  }

  /** How many sessions each speaker is away from the nodes, by what the tables show of sessions. */
  private static Map<Name, Integer> distances(Routes routes, Set<Name> nodes) {
    Map<Name, Set<Name>> peers = new HashMap<>();
    for (SpeakerTables speaker : routes.speakers()) {
      Stream.concat(
              speaker.adjRibOut().rows().stream().map(row -> row.peer()),
              speaker.locRib().rows().stream().flatMap(row -> row.peer().stream()))
          .forEach(
              peer -> {
                peers.computeIfAbsent(speaker.node(), n -> new HashSet<>()).add(peer);
                peers.computeIfAbsent(peer, n -> new HashSet<>()).add(speaker.node());
              });
    }
    Map<Name, Integer> distances = new HashMap<>();
    Queue<Name> queue = new ArrayDeque<>(nodes);
    nodes.forEach(node -> distances.put(node, 0));
    while (!queue.isEmpty()) {
      Name node = queue.remove();
      int next = distances.getOrDefault(node, 0) + 1;
      for (Name peer : List.copyOf(peers.getOrDefault(node, Set.of()))) {
        if (distances.putIfAbsent(peer, next) == null) {
          queue.add(peer);
        }
      }
    }
    return distances;
  }
}
