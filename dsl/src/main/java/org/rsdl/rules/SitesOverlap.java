package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;

/** Traffic to a prefix that two sites have follows the longer one (Virtual network peering). */
final class SitesOverlap implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    List<Site> sites =
        topology.sites().stream().filter(s -> s.kind() != SiteKind.INTERNET).toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < sites.size(); i++) {
      Site site = sites.get(i);
      for (int p = 0; p < site.prefixes().size(); p++) {
        overlap(site, p, sites.subList(0, i)).ifPresent(findings::add);
      }
    }
    return findings.stream();
  }

  private Optional<Finding> overlap(Site site, int index, List<Site> others) {
    IpPrefix prefix = site.prefixes().get(index);
    return others.stream()
        .flatMap(
            other ->
                other.prefixes().stream()
                    .filter(prefix::overlaps)
                    .map(p -> finding(site, index, other, p)))
        .findFirst();
  }

  private Finding finding(Site site, int index, Site other, IpPrefix theirs) {
    IpPrefix own = site.prefixes().get(index);
    if (own.equals(theirs)) {
      String same =
          "%s is at %s and at %s; traffic goes to either".formatted(own, other.name(), site.name());
      return warning(site, PREFIX, same).at(index).related(other.name(), "has it too");
    }
    boolean longer = theirs.covers(own);
    String nested =
        "%s of %s lies in %s of %s; traffic follows the longer prefix"
            .formatted(
                longer ? own : theirs,
                longer ? site.name() : other.name(),
                longer ? theirs : own,
                longer ? other.name() : site.name());
    return info(site, PREFIX, nested).at(index).related(other.name(), "the other site");
  }
}
