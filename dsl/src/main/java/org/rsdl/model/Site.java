package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpPrefix;

/** A place outside Azure. Without instances it has one router, which bears the site's name. */
public record Site(
    Name name,
    String label,
    boolean existing,
    SiteKind kind,
    Optional<Asn> asn,
    List<IpPrefix> prefixes,
    List<Instance> instances)
    implements Element {
  public Site {
    prefixes = List.copyOf(prefixes);
    instances = List.copyOf(instances);
  }
}
