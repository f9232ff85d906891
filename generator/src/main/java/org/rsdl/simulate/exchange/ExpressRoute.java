package org.rsdl.simulate.exchange;

import java.util.Map;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.net.Asn;

/**
 * What is written at an ExpressRoute gateway, or at a circuit.
 *
 * @param weights of a gateway's connections, by circuit; 0 where none is written
 * @param remoteVnetTraffic whether the gateway takes traffic of other virtual networks over a
 *     circuit
 * @param peerAsn the router at the customer's end of the circuit, where it is not the site's
 */
public record ExpressRoute(
    Map<Name, Long> weights, boolean remoteVnetTraffic, Optional<Asn> peerAsn) {
  /** Nothing is written. */
  public static final ExpressRoute PLAIN = new ExpressRoute(Map.of(), false, Optional.empty());

  public ExpressRoute {
    weights = Map.copyOf(weights);
  }
}
