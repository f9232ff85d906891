package org.rsdl.simulate.forward;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * A row of {@code az network nic show-effective-route-table}, in Azure's own words.
 *
 * @param source Default, User, VirtualNetworkGateway
 * @param state Active, Invalid
 * @param nextHopType VnetLocal, VNetPeering, VirtualNetworkGateway, VirtualAppliance, Internet,
 *     None
 * @param instance the Route Server instance that alone programs it, absent where both do
 */
public record EffectiveRoute(
    String source,
    String state,
    IpPrefix prefix,
    String nextHopType,
    List<IpAddress> nextHops,
    Optional<Integer> instance) {
  public EffectiveRoute {
    nextHops = List.copyOf(nextHops);
  }

  /** The same of another prefix. */
  public EffectiveRoute at(IpPrefix other) {
    return new EffectiveRoute(source, state, other, nextHopType, nextHops, instance);
  }
}
