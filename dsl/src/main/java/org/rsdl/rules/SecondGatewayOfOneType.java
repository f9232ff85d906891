package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A virtual network holds one gateway of each type (About ExpressRoute gateways). */
final class SecondGatewayOfOneType implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                Stream.concat(
                    more(vnet, "VPN gateway", vnet.vpnGateways()),
                    more(vnet, "ExpressRoute gateway", vnet.expressRouteGateways())));
  }

  private Stream<Finding> more(VirtualNetwork vnet, String type, List<? extends Element> gateways) {
    return gateways.stream()
        .skip(1)
        .map(
            gateway ->
                error(
                        gateway,
                        ELEMENT,
                        "%s has the %s %s already; a virtual network holds one of each type"
                            .formatted(vnet.name(), type, gateways.getFirst().name().simple()))
                    .related(gateways.getFirst().name(), "the first " + type));
  }
}
