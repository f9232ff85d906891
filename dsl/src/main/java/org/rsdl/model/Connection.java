package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.IpPrefix;

/**
 * A {@code connect}: a site with a gateway or an appliance.
 *
 * @param name as written, else {@code OnPrem1-ErGw}
 * @param site the site's end
 * @param far the gateway or NVA (or another site)
 * @param circuits what it goes over; empty for tunnels
 * @param bgp whether BGP runs on it: by default yes over a circuit or to an NVA, no to a VPN
 *     gateway
 * @param statics prefixes of a local network gateway
 * @param tunnel the written kind: ipsec, vxlan, gre, ipip, overlay
 * @param bfd as written
 */
public record Connection(
    Name name,
    boolean existing,
    Name site,
    Name far,
    List<Name> circuits,
    boolean bgp,
    List<IpPrefix> statics,
    Optional<String> tunnel,
    Optional<Boolean> bfd)
    implements Element {
  public Connection {
    circuits = List.copyOf(circuits);
    statics = List.copyOf(statics);
  }
}
