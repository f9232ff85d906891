package org.rsdl.rules;

import static org.rsdl.rules.Part.SUMMARY;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;

/** A preview has no support and may change (Route maps; Summarized gateway prefixes). */
final class PreviewFeature implements TopologyRule {
  private static final Set<String> MAPS = Set.of("azure-2026-07");
  private static final Set<String> SUMMARIES = Set.of("azure-2025-09", "azure-2026-07");

  @Override
  public Stream<Finding> check(Topology topology) {
    return Stream.concat(maps(topology), summaries(topology));
  }

  private Stream<Finding> maps(Topology topology) {
    if (!MAPS.contains(topology.profile().name())) {
      return Stream.empty();
    }
    Map<Name, MapUse> first = new TreeMap<>();
    MapUse.of(topology).stream()
        .filter(MapUse::server)
        .forEach(use -> first.putIfAbsent(use.speaker(), use));
    String message =
        ("route maps are a preview in %s; their first use takes about 30 minutes of upgrade and is"
                + " charged")
            .formatted(topology.profile());
    return first.values().stream()
        .map(use -> info(use.at(), use.part(), message).related(use.speaker(), "the Route Server"));
  }

  private Stream<Finding> summaries(Topology topology) {
    String message =
        "summarized gateway prefixes are a preview in %s; Azure may change them"
            .formatted(topology.profile());
    return topology.virtualNetworks().stream()
        .filter(v -> SUMMARIES.contains(topology.profile().name()))
        .filter(v -> !v.advertised().summaries().isEmpty())
        .map(v -> info(v, SUMMARY, message));
  }
}
