package org.rsdl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * A virtual network with what lies inside it.
 *
 * @param label the text beside the name, empty if none
 * @param region Azure's name of the region; absent: a parameter of what is generated
 * @param existing already deployed: simulated, never created
 * @param azureName the deployed name ({@code @azure}), absent if it is to be made
 */
public record VirtualNetwork(
    Name name,
    String label,
    Optional<String> region,
    boolean existing,
    Optional<String> azureName,
    List<IpPrefix> addressSpace,
    List<Subnet> subnets,
    List<RouteServer> routeServers,
    List<ExpressRouteGateway> expressRouteGateways,
    List<VpnGateway> vpnGateways,
    List<Nva> nvas)
    implements Element {
  /** Azure knows this subnet by its exact name (Route Server FAQ). */
  public static final String ROUTE_SERVER_SUBNET = "RouteServerSubnet";

  /** Azure knows this subnet by its exact name (ExpressRoute gateways). */
  public static final String GATEWAY_SUBNET = "GatewaySubnet";

  public VirtualNetwork {
    addressSpace = List.copyOf(addressSpace);
    subnets = List.copyOf(subnets);
    routeServers = List.copyOf(routeServers);
    expressRouteGateways = List.copyOf(expressRouteGateways);
    vpnGateways = List.copyOf(vpnGateways);
    nvas = List.copyOf(nvas);
  }

  /** The subnet of that simple name. */
  public Optional<Subnet> subnet(String simple) {
    return subnets.stream().filter(s -> s.name().simple().equals(simple)).findFirst();
  }

  /** The Route Server; where a model has two, the first one written. */
  public Optional<RouteServer> routeServer() {
    return routeServers.stream().findFirst();
  }

  /** The first subnet that holds the address. */
  public Optional<Subnet> subnetOf(IpAddress address) {
    return subnets.stream().filter(s -> s.prefix().contains(address)).findFirst();
  }

  /** The gateways of both types, VPN gateways first. */
  public List<Element> gateways() {
    List<Element> all = new ArrayList<>(vpnGateways);
    all.addAll(expressRouteGateways);
    return all;
  }

  /** Whether the prefix is equal to, or inside, a prefix of the address space. */
  public boolean holds(IpPrefix prefix) {
    return addressSpace.stream().anyMatch(space -> space.covers(prefix));
  }
}
