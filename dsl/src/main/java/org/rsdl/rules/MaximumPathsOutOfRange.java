package org.rsdl.rules;

import static org.rsdl.rules.Part.MAXIMUM_PATHS;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Topology;

/** Routers are built for up to 256 routes that share traffic (FRR: maximum-paths). */
final class MaximumPathsOutOfRange implements TopologyRule {
  private static final int MOST = 256;

  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> nvas =
        topology.virtualNetworks().stream()
            .flatMap(vnet -> vnet.nvas().stream())
            .flatMap(nva -> check(nva, nva.maximumPaths()).stream());
    Stream<Finding> sites =
        topology.sites().stream().flatMap(site -> check(site, site.maximumPaths()).stream());
    return Stream.concat(nvas, sites);
  }

  private Optional<Finding> check(Element speaker, Optional<Integer> paths) {
    return paths
        .filter(n -> n < 1 || n > MOST)
        .map(
            n ->
                error(
                        speaker,
                        MAXIMUM_PATHS,
                        "maximum-paths %d is out of range; 1 to %d routes share traffic"
                            .formatted(n, MOST))
                    .with(String.valueOf(Math.clamp(n, 1, MOST))));
  }
}
