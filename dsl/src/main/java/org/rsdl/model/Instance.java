package org.rsdl.model;

import java.util.Optional;
import org.rsdl.net.IpAddress;

/**
 * One machine of an NVA, or one router of a site.
 *
 * @param outside the address of a second interface, for tunnels and the internet
 */
public record Instance(Name name, IpAddress address, Optional<IpAddress> outside)
    implements Element {
  /** A machine with one interface. */
  public Instance(Name name, IpAddress address) {
    this(name, address, Optional.empty());
  }
}
