package org.rsdl.simulate.forward;

import java.util.List;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.Routes;

/** Follows a packet from table to table (DOMAIN 6.2, 12.1). */
public final class PacketTracer {
  private PacketTracer() {}

  /** The way from a node to an address. */
  public static Trace trace(Topology topology, Routes routes, Name from, IpAddress to) {
    return new Trace(List.of(), false, from, "no-route");
  }
}
