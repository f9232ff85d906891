package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;

/** Two ends have one session (Route Server tutorial: peer with an NVA). */
final class DuplicateSession implements TopologyRule {
  private record Ends(Name first, Name second) {
    static Ends of(BgpPeering session) {
      boolean sorted = session.nva().compareTo(session.peer()) <= 0;
      return sorted
          ? new Ends(session.nva(), session.peer())
          : new Ends(session.peer(), session.nva());
    }
  }

  @Override
  public Stream<Finding> check(Topology topology) {
    Map<Ends, BgpPeering> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (BgpPeering session : topology.peerings()) {
      BgpPeering before = first.putIfAbsent(Ends.of(session), session);
      if (before != null) {
        String message =
            "%s and %s have a session already"
                .formatted(topology.shortest(session.nva()), topology.shortest(session.peer()));
        findings.add(error(session, ELEMENT, message).related(before.name(), "the first one"));
      }
    }
    return findings.stream();
  }
}
