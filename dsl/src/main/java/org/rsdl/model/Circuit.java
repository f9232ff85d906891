package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpPrefix;

/**
 * An ExpressRoute circuit: two edge routers of Microsoft, AS 12076.
 *
 * @param peerAsn the ASN of the router at the other end, where it is not the site's
 * @param globalReach the circuit it is joined with
 */
public record Circuit(
    Name name,
    String label,
    boolean existing,
    Optional<String> provider,
    Optional<String> location,
    Optional<Long> bandwidthMbps,
    Optional<String> sku,
    Optional<Asn> peerAsn,
    Optional<Name> globalReach,
    List<IpPrefix> linkSubnets)
    implements Element {
  public Circuit {
    linkSubnets = List.copyOf(linkSubnets);
  }

  /** A circuit of which nothing is known. */
  public Circuit(Name name) {
    this(
        name,
        "",
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A copy with other link subnets. */
  public Circuit withLinkSubnets(List<IpPrefix> others) {
    return new Circuit(
        name,
        label,
        existing,
        provider,
        location,
        bandwidthMbps,
        sku,
        peerAsn,
        globalReach,
        others);
  }
}
