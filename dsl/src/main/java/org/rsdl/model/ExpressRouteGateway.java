package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;

/**
 * An ExpressRoute gateway; its ASN is always 65515. Addresses of its two instances, predicted if
 * not written.
 */
public record ExpressRouteGateway(
    Name name,
    String label,
    boolean existing,
    Optional<String> sku,
    Optional<Asn> writtenAsn,
    List<IpAddress> addresses)
    implements Element {
  public ExpressRouteGateway {
    addresses = List.copyOf(addresses);
  }
}
