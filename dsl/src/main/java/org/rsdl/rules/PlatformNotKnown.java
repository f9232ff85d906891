package org.rsdl.rules;

import static org.rsdl.rules.Part.PLATFORM;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.Platforms;

/** What is written out for a platform that is not known is neutral. */
final class PlatformNotKnown implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> nvas =
        topology.virtualNetworks().stream()
            .flatMap(vnet -> vnet.nvas().stream())
            .flatMap(nva -> check(topology, nva, nva.platform()));
    Stream<Finding> sites =
        topology.sites().stream().flatMap(site -> check(topology, site, site.platform()));
    return Stream.concat(nvas, sites);
  }

  private Stream<Finding> check(Topology topology, Element speaker, Optional<String> platform) {
    return platform.filter(p -> !Platforms.KNOWN.contains(p)).stream()
        .map(
            p ->
                info(
                    speaker,
                    PLATFORM,
                    "the platform %s of %s is not known; it is taken as generic, known are %s"
                        .formatted(
                            p,
                            topology.shortest(speaker.name()),
                            String.join(", ", Platforms.KNOWN))));
  }
}
