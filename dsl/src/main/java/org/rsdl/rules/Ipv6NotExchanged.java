package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;

/** A Route Server carries IPv4 only (Azure Route Server FAQ). */
final class Ipv6NotExchanged implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.sites().stream()
        .filter(
            site ->
                Neighborhood.learners(topology, site).stream()
                    .anyMatch(vnet -> vnet.routeServer().isPresent()))
        .flatMap(this::check);
  }

  private Stream<Finding> check(Site site) {
    return IntStream.range(0, site.prefixes().size())
        .filter(i -> site.prefixes().get(i) instanceof IpPrefix.V6)
        .mapToObj(
            i ->
                warning(
                        site,
                        PREFIX,
                        "%s of %s is not exchanged; a Route Server carries IPv4 only"
                            .formatted(site.prefixes().get(i), site.name()))
                    .at(i));
  }
}
