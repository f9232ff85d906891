package org.rsdl.model;

import org.rsdl.net.IpAddress;

/**
 * Where a user route, or what an appliance announces, sends packets; the cases are {@link
 * Internet}, {@link VirtualNetworkHop}, {@link Gateway}, {@link None}, {@link Address} and {@link
 * Node}.
 */
public sealed interface NextHop {
  /** Out to the internet. */
  record Internet() implements NextHop {}

  /** Inside the virtual network, by its own routes. */
  record VirtualNetworkHop() implements NextHop {}

  /** The gateway of the virtual network, or of its hub. */
  record Gateway() implements NextHop {}

  /** Dropped. */
  record None() implements NextHop {}

  /** A machine by its address. */
  record Address(IpAddress address) implements NextHop {}

  /** An appliance, firewall or load balancer by its name. */
  record Node(Name node) implements NextHop {}
}
