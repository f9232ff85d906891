package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.IpPrefix;

/** An ExpressRoute circuit: two edge routers of Microsoft, AS 12076. */
public record Circuit(
    Name name,
    String label,
    boolean existing,
    Optional<String> provider,
    Optional<String> location,
    Optional<Long> bandwidthMbps,
    Optional<String> sku,
    List<IpPrefix> linkSubnets)
    implements Element {
  public Circuit {
    linkSubnets = List.copyOf(linkSubnets);
  }
}
