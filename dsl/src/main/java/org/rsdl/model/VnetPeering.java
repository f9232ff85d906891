package org.rsdl.model;

import java.util.Optional;

/**
 * Two virtual networks joined; what is written of it holds for both sides.
 *
 * @param transitFrom the end whose gateways and Route Server the other one uses
 * @param forwardedTraffic whether packets that an appliance forwards may cross; Azure's default is
 *     no
 * @param global as written; the regions decide
 * @param spoke whether it comes from {@code spoke … of} and not from {@code peering}
 */
public record VnetPeering(
    Name name,
    boolean existing,
    Name left,
    Name right,
    Optional<Name> transitFrom,
    boolean forwardedTraffic,
    Optional<Boolean> global,
    boolean spoke)
    implements Element {

  /** Whether the virtual network is one of its ends. */
  public boolean joins(Name vnet) {
    return left.equals(vnet) || right.equals(vnet);
  }

  /** The end that is not this one. */
  public Name other(Name vnet) {
    return left.equals(vnet) ? right : left;
  }

  /** A copy with forwarded traffic allowed or not; for scenarios. */
  public VnetPeering withForwardedTraffic(boolean on) {
    return new VnetPeering(name, existing, left, right, transitFrom, on, global, spoke);
  }

  /** A copy with transit from that end, or from none; for scenarios. */
  public VnetPeering withTransitFrom(Optional<Name> end) {
    return new VnetPeering(name, existing, left, right, end, forwardedTraffic, global, spoke);
  }
}
