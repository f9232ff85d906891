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

/** An NVA and a Route Server have one session (Route Server tutorial: peer with an NVA). */
final class DuplicateSession implements TopologyRule {
  private record Ends(Name nva, Name server) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    Map<Ends, BgpPeering> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (BgpPeering session : topology.peerings()) {
      BgpPeering before = first.putIfAbsent(new Ends(session.nva(), session.peer()), session);
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
