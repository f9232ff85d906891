package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.simulate.decision.Candidates;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Speaker;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.PrefixGroups;

/**
 * What BGP does in a topology. In a round every speaker, by name, decides for what it heard and
 * tells its peers at once; a round without news is the end, unless a session carries more than it
 * may: it is closed, and the rounds go on. From round {@link #WATCH} on every prefix is considered
 * anew in every round, so that a state follows from the one before alone, and a state seen again is
 * a cycle.
 */
public final class Simulation {
  private static final int WATCH = 24;
  private static final int LIMIT = 2000;

  private final Topology topology;
  private final PrefixGroups groups;
  private final List<Router> routers = new ArrayList<>();
  private final List<Channel> channels = new ArrayList<>();

  private Simulation(Topology topology, boolean alone, Consumer<List<?>> arrange) {
    this.topology = topology;
    Map<Name, List<Speaker>> speakers = Speakers.of(topology);
    List<Session> sessions = Sessions.of(topology, Links.of(topology), speakers);
    arrange.accept(sessions);
    groups =
        alone
            ? Alike.alone(topology, speakers.values(), sessions)
            : Alike.groups(topology, speakers.values(), sessions);
    IdentityHashMap<Speaker, Router> bySpeaker = new IdentityHashMap<>();
    Candidates candidates = new Candidates();
    for (List<Speaker> node : speakers.values()) {
      for (Speaker speaker : node) {
        Router router = new Router(speaker, groups, candidates);
        bySpeaker.put(speaker, router);
        routers.add(router);
      }
    }
    for (Session session : sessions) {
      Router sender = bySpeaker.get(session.from());
      Router receiver = bySpeaker.get(session.to());
      if (sender != null && receiver != null) {
        Channel channel = new Channel(session, sender, receiver, groups);
        sender.out().add(channel);
        receiver.in().add(channel);
        channels.add(channel);
      }
    }
    arrange.accept(routers);
  }

  /** How the network of this topology ends; the same for every order of its elements. */
  public static Outcome simulate(Topology topology) {
    return new Simulation(topology, false, list -> {}).run();
  }

  /**
   * The BGP sessions and static ones that run in this topology, both directions of each; none of
   * what is down, and none that Azure would refuse.
   */
  public static List<Session> sessions(Topology topology) {
    return Sessions.of(topology, Links.of(topology), Speakers.of(topology));
  }

  /**
   * The same in another way; it must end alike.
   *
   * @param alone prefix by prefix, without groups
   * @param arrange changes the order of sessions, and of speakers in a round
   */
  static Outcome simulate(Topology topology, boolean alone, Consumer<List<?>> arrange) {
    return new Simulation(topology, alone, arrange).run();
  }

  /** Ends: each further pass closes a session for good. */
  private Outcome run() {
    routers.forEach(Router::touchAll);
    Outcome.@Nullable Oscillating never = settle();
    while (never == null && Limits.enforce(topology, channels, groups)) {
      never = settle();
    }
    return never != null ? never : new Outcome.Converged(tables());
  }

  /** Rounds until there is no news; absent unless that never comes. */
  private Outcome.@Nullable Oscillating settle() {
    for (int round = 0; round < WATCH; round++) {
      if (!round()) {
        return null;
      }
    }
    return watch();
  }

  private boolean round() {
    boolean news = false;
    for (Router router : routers) {
      news |= router.settle();
    }
    return news;
  }

  private boolean wholeRound() {
    routers.forEach(Router::touchAll);
    return round();
  }

  /**
   * Brent's search for a state that comes again: one state is kept, and replaced at every power of
   * two.
   */
  private Outcome.@Nullable Oscillating watch() {
    @Nullable BgpRoute[][] kept = state();
    int power = 1;
    int length = 0;
    for (int round = WATCH; round < LIMIT; round++) {
      if (!wholeRound()) {
        return null;
      }
      length++;
      if (Arrays.deepEquals(state(), kept)) {
        return new Outcome.Oscillating(cycle(length));
      }
      if (length == power) {
        kept = state();
        power *= 2;
        length = 0;
      }
    }
    return new Outcome.Oscillating(List.of(tables()));
  }

  private List<Routes> cycle(int length) {
    List<Routes> cycle = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      cycle.add(tables());
      wholeRound();
    }
    return cycle;
  }

  private @Nullable BgpRoute[][] state() {
    @Nullable BgpRoute[][] state = new BgpRoute[channels.size()][];
    for (int i = 0; i < state.length; i++) {
      state[i] = channels.get(i).state();
    }
    return state;
  }

  private Routes tables() {
    return Tables.of(topology, routers, groups);
  }
}
