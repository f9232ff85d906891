package org.rsdl.intent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.simulate.forward.Trace;

/**
 * A packet to an address and its answer.
 *
 * @param there of several ways the first that fails, else the first
 * @param back the same for the answer
 * @param ways how many different ways there are, there and back
 * @param differsAt the first router that only one of the two directions passes, read from the
 *     source; absent where both pass the same ones or one does not arrive
 */
public record RoundTrip(
    Ends from, Ends to, Trace there, Trace back, List<Integer> ways, Optional<Name> differsAt) {
  public RoundTrip {
    ways = List.copyOf(ways);
  }

  /** Whether the packet arrives and its answer too. */
  public boolean reached() {
    return there.reached() && back.reached();
  }

  /** The trip between two ends: of their addresses those that fare worst. */
  public static Optional<RoundTrip> between(
      Topology topology, Trace.Ways packets, List<Ends> sources, List<Ends> targets) {
    Courses courses = new Courses(topology);
    List<RoundTrip> trips = new ArrayList<>();
    for (Ends from : sources) {
      for (Ends to : targets) {
        if (from.address().bits() == to.address().bits()) {
          trips.add(of(courses, packets, from, to));
        }
      }
    }
    return trips.stream()
        .min(
            Comparator.comparing((RoundTrip trip) -> trip.there.reached())
                .thenComparing(trip -> trip.back.reached())
                .thenComparing(trip -> trip.differsAt.isEmpty()));
  }

  private static RoundTrip of(Courses courses, Trace.Ways packets, Ends from, Ends to) {
    List<Trace> there = packets.ways(from.node(), to.address());
    List<Trace> back = packets.ways(to.node(), from.address());
    Trace forth = worst(there);
    Trace answer = worst(back);
    return new RoundTrip(
        from,
        to,
        forth,
        answer,
        List.of(there.size(), back.size()),
        forth.reached() && answer.reached()
            ? difference(courses.of(forth), courses.of(answer).reversed())
            : Optional.empty());
  }

  private static Trace worst(List<Trace> ways) {
    return ways.stream().filter(way -> !way.reached()).findFirst().orElse(ways.getFirst());
  }

  private static Optional<Name> difference(List<Name> there, List<Name> returning) {
    return there.equals(returning)
        ? Optional.empty()
        : Optional.of(Courses.firstDifference(there, returning));
  }
}
