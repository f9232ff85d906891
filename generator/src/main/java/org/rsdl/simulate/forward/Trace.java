package org.rsdl.simulate.forward;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes;

/**
 * The way of a packet, hop by hop.
 *
 * @param stopsAt the node where it ends: the target's when reached
 * @param reason why it stops short, a kebab-case word; empty when reached
 */
public record Trace(List<Hop> hops, boolean reached, Name stopsAt, String reason) {
  public Trace {
    hops = List.copyOf(hops);
  }

  /** A node passed, and the row that sent the packet on. */
  public record Hop(
      Name node, String table, Optional<IpPrefix> prefix, Optional<IpAddress> nextHop) {}

  /** What follows packets in a state of the network. */
  @FunctionalInterface
  public interface Tracer {
    /** The way from a node to an address. */
    Trace trace(Topology topology, Routes routes, Name from, IpAddress to);
  }
}
