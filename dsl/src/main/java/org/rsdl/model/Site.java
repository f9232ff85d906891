package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpPrefix;

/**
 * A place outside Azure. Without instances it has one router, which bears the site's name.
 *
 * @param platform what its routers run, as written
 * @param maximumPaths how many routes of one prefix share their traffic; unwritten: as the platform
 *     does
 */
public record Site(
    Name name,
    String label,
    boolean existing,
    SiteKind kind,
    Optional<Asn> asn,
    Optional<String> platform,
    Optional<Integer> maximumPaths,
    List<IpPrefix> prefixes,
    List<Instance> instances,
    List<Advertisement> advertisements,
    List<MapApplication> applications)
    implements Element {
  public Site {
    prefixes = List.copyOf(prefixes);
    instances = List.copyOf(instances);
    advertisements = List.copyOf(advertisements);
    applications = List.copyOf(applications);
  }

  /** A site that announces its prefixes, and no more. */
  public Site(
      Name name,
      SiteKind kind,
      Optional<Asn> asn,
      List<IpPrefix> prefixes,
      List<Instance> instances) {
    this(
        name,
        "",
        false,
        kind,
        asn,
        Optional.empty(),
        Optional.empty(),
        prefixes,
        instances,
        List.of(),
        List.of());
  }

  /** A copy that applies other maps. */
  public Site withApplications(List<MapApplication> others) {
    return new Site(
        name,
        label,
        existing,
        kind,
        asn,
        platform,
        maximumPaths,
        prefixes,
        instances,
        advertisements,
        others);
  }

  /** A copy with other prefixes; for scenarios. */
  public Site withPrefixes(List<IpPrefix> others) {
    return new Site(
        name,
        label,
        existing,
        kind,
        asn,
        platform,
        maximumPaths,
        others,
        instances,
        advertisements,
        applications);
  }
}
