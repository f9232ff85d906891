package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VnetPeering;

/** Two virtual networks are peered once; a {@code spoke} is peered with its hub (Peering). */
final class DuplicatePeering implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Map<List<Name>, List<VnetPeering>> byEnds = new LinkedHashMap<>();
    for (VnetPeering p : topology.vnetPeerings()) {
      if (!Transit.isSelf(p)) {
        List<Name> ends = Stream.of(p.left(), p.right()).sorted().toList();
        byEnds.computeIfAbsent(ends, e -> new ArrayList<>()).add(p);
      }
    }
    return byEnds.values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(same -> check(topology, same));
  }

  /** That of a spoke stays, else the first one. */
  private Stream<Finding> check(Topology topology, List<VnetPeering> same) {
    VnetPeering first =
        same.stream().filter(VnetPeering::spoke).findFirst().orElse(same.getFirst());
    String left = topology.shortest(first.left());
    String right = topology.shortest(first.right());
    String by =
        first.spoke()
            ? "spoke %s of %s".formatted(right, left)
            : "peering %s <-> %s".formatted(left, right);
    String message = "%s and %s are peered already by %s".formatted(left, right, by);
    return same.stream()
        .filter(p -> !p.equals(first))
        .map(p -> error(p, ELEMENT, message).related(first.name(), "peers them already"));
  }
}
