package org.rsdl.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.forward.PacketTracer;
import org.rsdl.simulate.forward.Trace;

/** What the rules of this floor judge; what several of them need is found out once. */
final class State {
  private final Topology topology;
  private final Outcome outcome;
  private Trace.@Nullable Ways packets;
  private @Nullable List<Circle> circles;

  State(Topology topology, Outcome outcome) {
    this.topology = topology;
    this.outcome = outcome;
  }

  /** With other ways of packets; for tests. */
  State(Topology topology, Outcome outcome, Trace.Ways packets) {
    this(topology, outcome);
    this.packets = packets;
  }

  Topology topology() {
    return topology;
  }

  Outcome outcome() {
    return outcome;
  }

  Routes routes() {
    return outcome.routes();
  }

  /** The tables of all speakers of these kinds. */
  Stream<SpeakerTables> speakers(Routes.Kind... kinds) {
    Set<Routes.Kind> asked = Set.of(kinds);
    return routes().speakers().stream().filter(speaker -> asked.contains(speaker.kind()));
  }

  /** The ways of packets; of a network that never settles in its first state. */
  Trace.Ways packets() {
    Trace.Ways known = packets;
    if (known == null) {
      known = PacketTracer.over(topology, routes());
      packets = known;
    }
    return known;
  }

  /** Where packets circle. */
  List<Circle> circles() {
    List<Circle> known = circles;
    if (known == null) {
      known = Circle.all(this);
      circles = known;
    }
    return known;
  }

  /** What is expected of the baseline, one for each instance. */
  List<Expectation> expectations() {
    return topology.intents().stream()
        .flatMap(intent -> intent.expectations().stream())
        .flatMap(Expectation::single)
        .toList();
  }

  /** The name as messages have it. */
  String named(Name name) {
    return topology.shortest(name);
  }
}
