package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;

/** What is expected of one state can't exclude itself. */
final class ExpectationsContradict implements TopologyRule {
  private record Ends(Name from, Name to) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    return Expected.states(topology).stream().flatMap(state -> check(topology, state));
  }

  private Stream<Finding> check(Topology topology, List<Expectation> state) {
    Map<Ends, Expectation.Reaches> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Expectation expected : state) {
      if (expected instanceof Expectation.Reaches e) {
        Expectation.Reaches before = first.putIfAbsent(new Ends(e.from(), e.to()), e);
        if (before != null && before.positive() != e.positive()) {
          findings.add(finding(topology, e, before));
        }
      }
    }
    return findings.stream();
  }

  private Finding finding(Topology topology, Expectation.Reaches e, Expectation.Reaches before) {
    String message =
        "reaches and cannot reach are both expected of %s and %s"
            .formatted(topology.shortest(e.from()), topology.shortest(e.to()));
    return warning(e, ELEMENT, message).related(before.name(), "the other expectation");
  }
}
