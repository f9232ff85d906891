package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;

/**
 * A VPN gateway. Addresses of its instances: two when active-active, else one; predicted if not
 * written.
 *
 * @param bgpAddresses further BGP addresses, of 169.254.21.0 to 169.254.22.255, in turn of instance
 *     0 and 1 (About BGP with VPN Gateway)
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
    List<IpAddress> addresses,
    List<IpAddress> bgpAddresses)
    implements Element {
  public VpnGateway {
    addresses = List.copyOf(addresses);
    bgpAddresses = List.copyOf(bgpAddresses);
  }

  /** A copy with another SKU, type and other addresses, as far as they are admitted. */
  public VpnGateway with(
      Optional<String> size,
      boolean policy,
      List<IpAddress> instances,
      List<IpAddress> furtherAddresses) {
    return new VpnGateway(
        name, label, existing, size, activeActive, policy, asn, bgp, instances, furtherAddresses);
  }

  /** A copy that speaks BGP or not; for scenarios. */
  public VpnGateway withBgp(boolean on) {
    return new VpnGateway(
        name, label, existing, sku, activeActive, policyBased, asn, on, addresses, bgpAddresses);
  }
}
