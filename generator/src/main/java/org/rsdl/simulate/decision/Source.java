package org.rsdl.simulate.decision;

/** Where a candidate comes from, as far as a decision asks for it. */
public enum Source {
  /** The speaker originates it, or has it as a static route. */
  OWN,
  /** Learned from an ExpressRoute gateway. */
  EXPRESSROUTE,
  /** Learned from a VPN gateway; one class of a Route Server with {@link #NVA}. */
  VPN_GATEWAY,
  /** Learned from an NVA. */
  NVA,
  /** Learned from a Route Server. */
  ROUTE_SERVER,
  /** Any other peer. */
  PEER
}
