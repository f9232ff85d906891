package org.rsdl.rules;

import static org.rsdl.rules.Part.ASN;

import java.util.stream.Stream;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** The ASN of an ExpressRoute gateway can't be chosen (Coexisting ExpressRoute and VPN). */
final class ExpressrouteGatewayAsnNot65515 implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.expressRouteGateways().stream())
        .flatMap(
            gateway ->
                gateway.writtenAsn().stream()
                    .filter(asn -> !asn.equals(Asn.AZURE))
                    .map(asn -> error(gateway, ASN, message(topology, gateway, asn))));
  }

  private static String message(Topology topology, ExpressRouteGateway gateway, Asn asn) {
    return "%s has the ASN %s; the ASN of an ExpressRoute gateway is always 65515"
        .formatted(topology.shortest(gateway.name()), asn);
  }
}
