package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/**
 * Azure filters a learned prefix that equals or lies inside a virtual network (VPN Gateway FAQ;
 * Route injection in spokes).
 */
final class SiteOverlapsVnet implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.sites().stream()
        .filter(site -> site.kind() != SiteKind.INTERNET)
        .flatMap(site -> check(topology, site));
  }

  private Stream<Finding> check(Topology topology, Site site) {
    List<VirtualNetwork> learners = Neighborhood.learners(topology, site);
    return IntStream.range(0, site.prefixes().size())
        .boxed()
        .flatMap(i -> learners.stream().flatMap(v -> inside(site, i, v)).limit(1));
  }

  private Stream<Finding> inside(Site site, int index, VirtualNetwork vnet) {
    IpPrefix prefix = site.prefixes().get(index);
    return vnet.addressSpace().stream()
        .filter(space -> space.covers(prefix))
        .limit(1)
        .map(
            space ->
                error(
                        site,
                        PREFIX,
                        ("%s has %s inside %s %s; Azure filters what lies inside a virtual"
                                + " network, a supernet would pass")
                            .formatted(site.name(), prefix, vnet.name(), space))
                    .at(index)
                    .related(vnet.name(), "learns it"));
  }
}
