package org.rsdl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * A virtual network with what lies inside it.
 *
 * @param label the text beside the name, empty if none
 * @param region Azure's name of the region; absent: a parameter of what is generated
 * @param existing already deployed: simulated, never created
 * @param hub the virtual network that a {@code spoke} is of
 * @param advertised what its gateways announce of it and its spokes
 * @param virtualWanHub Azure's name of the Virtual WAN hub it is connected to
 */
public record VirtualNetwork(
    Name name,
    String label,
    Optional<String> region,
    boolean existing,
    Optional<Name> hub,
    List<IpPrefix> addressSpace,
    Advertised advertised,
    Optional<String> virtualWanHub,
    List<Subnet> subnets,
    List<RouteServer> routeServers,
    List<ExpressRouteGateway> expressRouteGateways,
    List<VpnGateway> vpnGateways,
    List<Nva> nvas,
    List<Firewall> firewalls,
    List<LoadBalancer> loadBalancers,
    List<Workload> workloads)
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
    firewalls = List.copyOf(firewalls);
    loadBalancers = List.copyOf(loadBalancers);
    workloads = List.copyOf(workloads);
  }

  /**
   * What the gateways announce of a virtual network.
   *
   * @param summaries in place of the prefixes of its spokes that they cover (summarized gateway
   *     prefixes)
   * @param community what ExpressRoute puts on every prefix of it (BGP communities of virtual
   *     networks)
   */
  public record Advertised(List<IpPrefix> summaries, Optional<Community> community) {
    /** Its prefixes and those of its spokes as they are. */
    public static final Advertised PLAIN = new Advertised(List.of(), Optional.empty());

    public Advertised {
      summaries = List.copyOf(summaries);
    }
  }

  /** A virtual network with nothing in it. */
  public VirtualNetwork(Name name, List<IpPrefix> addressSpace, List<Subnet> subnets) {
    this(
        name,
        "",
        Optional.empty(),
        false,
        Optional.empty(),
        addressSpace,
        Advertised.PLAIN,
        Optional.empty(),
        subnets,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A copy with other subnets, in which something else runs. */
  public VirtualNetwork with(
      List<Subnet> otherSubnets,
      List<RouteServer> servers,
      List<ExpressRouteGateway> expressRoute,
      List<VpnGateway> vpn,
      List<Nva> appliances) {
    return new VirtualNetwork(
        name,
        label,
        region,
        existing,
        hub,
        addressSpace,
        advertised,
        virtualWanHub,
        otherSubnets,
        servers,
        expressRoute,
        vpn,
        appliances,
        firewalls,
        loadBalancers,
        workloads);
  }

  /** A copy with another address space; for scenarios. */
  public VirtualNetwork withAddressSpace(List<IpPrefix> other) {
    return with(region, other, advertised);
  }

  /** A copy of which the gateways announce something else. */
  public VirtualNetwork withAdvertised(Advertised other) {
    return with(region, addressSpace, other);
  }

  /** A copy in another region. */
  public VirtualNetwork withRegion(Optional<String> other) {
    return with(other, addressSpace, advertised);
  }

  private VirtualNetwork with(Optional<String> place, List<IpPrefix> space, Advertised told) {
    return new VirtualNetwork(
        name,
        label,
        place,
        existing,
        hub,
        space,
        told,
        virtualWanHub,
        subnets,
        routeServers,
        expressRouteGateways,
        vpnGateways,
        nvas,
        firewalls,
        loadBalancers,
        workloads);
  }

  /** A copy with other machines that are no appliances. */
  public VirtualNetwork withMachines(
      List<Firewall> walls, List<LoadBalancer> balancers, List<Workload> others) {
    return new VirtualNetwork(
        name,
        label,
        region,
        existing,
        hub,
        addressSpace,
        advertised,
        virtualWanHub,
        subnets,
        routeServers,
        expressRouteGateways,
        vpnGateways,
        nvas,
        walls,
        balancers,
        others);
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
