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
 * @param hops the nodes that sent the packet on; where it ends is not among them
 * @param stopsAt the node where it ends: the target's when reached
 * @param reason why it stops short, a word of {@link Stop}; empty when reached
 */
public record Trace(List<Hop> hops, boolean reached, Name stopsAt, String reason) {
  public Trace {
    hops = List.copyOf(hops);
  }

  /**
   * A node passed, and the row that sent the packet on.
   *
   * @param table {@code loc-rib}, or {@code effective} for the routes of a network interface
   */
  public record Hop(
      Name node, String table, Optional<IpPrefix> prefix, Optional<IpAddress> nextHop) {}

  /** What follows packets in a state of the network. */
  @FunctionalInterface
  public interface Tracer {
    /** The ways in that state. */
    Ways over(Topology topology, Routes routes);
  }

  /** All ways of packets in one state. */
  @FunctionalInterface
  public interface Ways {
    /**
     * The different ways from a node to an address, one for each choice among equal next hops that
     * passes other nodes or ends otherwise; never empty.
     */
    List<Trace> ways(Name from, IpAddress to);
  }
}
