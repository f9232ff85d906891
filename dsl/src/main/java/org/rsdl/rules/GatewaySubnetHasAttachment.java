package org.rsdl.rules;

import static org.rsdl.rules.Part.DELEGATION;
import static org.rsdl.rules.Part.ENDPOINT_POLICY;
import static org.rsdl.rules.Part.NAT_GATEWAY;
import static org.rsdl.rules.Part.NSG;
import static org.rsdl.rules.Part.SUBNET;

import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Nothing but gateways belongs to GatewaySubnet (Coexisting ExpressRoute and VPN). */
final class GatewaySubnetHasAttachment implements TopologyRule {
  private static final String HAS = "GatewaySubnet has the %s";

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .filter(vnet -> !vnet.gateways().isEmpty())
        .flatMap(
            vnet ->
                Stream.of(
                        vnet.subnet(VirtualNetwork.GATEWAY_SUBNET).stream().flatMap(this::attached),
                        Neighborhood.machinesIn(vnet, VirtualNetwork.GATEWAY_SUBNET)
                            .map(
                                m -> guest(m.element(), m.part(), " " + m.address()).at(m.index())),
                        Neighborhood.guestsOf(vnet, VirtualNetwork.GATEWAY_SUBNET)
                            .map(w -> guest(w, SUBNET, "")))
                    .flatMap(s -> s));
  }

  private Stream<Finding> attached(Subnet subnet) {
    Stream<Finding> nsg =
        subnet.nsg().stream()
            .map(n -> error(subnet, NSG, HAS.formatted("NSG " + n) + "; Azure allows none there"));
    Stream<Finding> delegation =
        subnet.delegation().stream()
            .map(
                d ->
                    error(
                        subnet,
                        DELEGATION,
                        "GatewaySubnet is delegated to %s; Azure allows no delegation there"
                            .formatted(d)));
    Stream<Finding> policy =
        subnet.attachments().endpointPolicy().stream()
            .map(
                p ->
                    error(
                        subnet,
                        ENDPOINT_POLICY,
                        HAS.formatted("service endpoint policy " + p)
                            + "; management traffic breaks with it"));
    Stream<Finding> nat =
        Stream.of(subnet)
            .filter(s -> s.attachments().natGateway())
            .map(
                s ->
                    error(
                        s,
                        NAT_GATEWAY,
                        "GatewaySubnet has a NAT gateway; Azure allows none there"));
    return Stream.of(nsg, delegation, policy, nat).flatMap(s -> s);
  }

  private Finding guest(Element guest, Part part, String address) {
    String message =
        "%s%s lies in GatewaySubnet; this subnet is the gateways' alone"
            .formatted(guest.name().simple(), address);
    return error(guest, part, message);
  }
}
