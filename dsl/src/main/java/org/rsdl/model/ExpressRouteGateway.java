package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;

/**
 * An ExpressRoute gateway; its ASN is always 65515. Addresses of its two instances, predicted if
 * not written.
 *
 * @param remoteVnetTraffic whether it takes traffic of other virtual networks over a circuit
 */
public record ExpressRouteGateway(
    Name name,
    String label,
    boolean existing,
    Optional<String> sku,
    Optional<Asn> writtenAsn,
    List<IpAddress> addresses,
    Optional<Long> scaleUnits,
    Optional<Boolean> remoteVnetTraffic)
    implements Element {
  public ExpressRouteGateway {
    addresses = List.copyOf(addresses);
  }

  /** A copy with another ASN and other addresses, as far as they are admitted. */
  public ExpressRouteGateway with(Optional<Asn> asn, List<IpAddress> instances) {
    return new ExpressRouteGateway(
        name, label, existing, sku, asn, instances, scaleUnits, remoteVnetTraffic);
  }

  /** A copy with the switch set; for scenarios. */
  public ExpressRouteGateway withRemoteVnetTraffic(boolean on) {
    return new ExpressRouteGateway(
        name, label, existing, sku, writtenAsn, addresses, scaleUnits, Optional.of(on));
  }
}
