package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.IpAddress;

/** A managed firewall: a next hop that speaks no BGP. */
public record Firewall(
    Name name,
    String label,
    boolean existing,
    List<IpAddress> addresses,
    Optional<Name> subnet,
    boolean stateful,
    boolean snat,
    boolean publicIp)
    implements Element {
  public Firewall {
    addresses = List.copyOf(addresses);
  }
}
