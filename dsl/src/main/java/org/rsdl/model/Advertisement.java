package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Community;
import org.rsdl.net.IpPrefix;

/**
 * What an appliance or a router of a site originates: its own ASN and the prepends are the path,
 * whatever it has learned.
 *
 * @param to the only peer that hears it; every peer where absent
 * @param prepend how often the own ASN is repeated
 * @param summaryOnly longer prefixes inside are not announced beside it
 */
public record Advertisement(
    Name name,
    List<IpPrefix> prefixes,
    Optional<Name> to,
    Optional<NextHop> nextHop,
    List<Community> communities,
    int prepend,
    boolean summaryOnly)
    implements Element {
  public Advertisement {
    prefixes = List.copyOf(prefixes);
    communities = List.copyOf(communities);
  }

  /** A copy of other prefixes; for scenarios. */
  public Advertisement withPrefixes(List<IpPrefix> others) {
    return new Advertisement(name, others, to, nextHop, communities, prepend, summaryOnly);
  }
}
