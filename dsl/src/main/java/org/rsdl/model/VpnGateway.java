package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;

/**
 * A VPN gateway. Addresses of its instances: two when active-active, else one; predicted if not
 * written.
 */
public record VpnGateway(
    Name name,
    String label,
    boolean existing,
    Optional<String> sku,
    boolean activeActive,
    boolean policyBased,
    Asn asn,
    boolean bgp,
    List<IpAddress> addresses)
    implements Element {
  public VpnGateway {
    addresses = List.copyOf(addresses);
  }
}
