package org.rsdl.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Advertisement;
import org.rsdl.model.Element;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.RouteTable;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.Workload;
import org.rsdl.net.IpPrefix;

/**
 * What an expectation wants between a site and something in a virtual network: there only a learned
 * route leads to the site, and only an announced one back.
 *
 * @param inside the end in the virtual network
 * @param outward whether it goes from there to the site
 */
record Learning(
    Topology topology, Element inside, VirtualNetwork vnet, Site site, boolean outward) {

  static Optional<Learning> of(Topology topology, Expectation expected) {
    return expected instanceof Expectation.Reaches e && e.positive()
        ? of(topology, e.from(), e.to(), true).or(() -> of(topology, e.to(), e.from(), false))
        : Optional.empty();
  }

  private static Optional<Learning> of(Topology topology, Name inside, Name site, boolean outward) {
    Optional<Element> element = topology.element(inside);
    Optional<VirtualNetwork> vnet = topology.virtualNetworkOf(inside);
    Optional<Site> other =
        topology.element(site, Site.class).filter(s -> s.kind() != SiteKind.INTERNET);
    return element.isEmpty() || vnet.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(new Learning(topology, element.get(), vnet.get(), other.get(), outward));
  }

  /** Whether the virtual network lacks a route that neither tables nor appliances bring. */
  boolean needs(Name network) {
    return vnet.name().equals(network) && (outward ? !routed() : !advertised());
  }

  /** Whether user routes of the subnet the traffic comes from lead to the site. */
  boolean routed() {
    List<Subnet> sources = subnets();
    return !sources.isEmpty()
        && sources.stream()
            .allMatch(
                s ->
                    site.prefixes().stream()
                        .allMatch(p -> routes(s).anyMatch(r -> r.prefix().covers(p))));
  }

  private Stream<RouteTable.UserRoute> routes(Subnet subnet) {
    return subnet.routeTable().flatMap(t -> topology.element(t, RouteTable.class)).stream()
        .flatMap(t -> t.routes().stream());
  }

  /** Whether an appliance announces the virtual network, or a part of it, by itself. */
  private boolean advertised() {
    return topology.virtualNetworks().stream()
        .flatMap(v -> v.nvas().stream())
        .flatMap(n -> n.advertisements().stream())
        .map(Advertisement::prefixes)
        .flatMap(List::stream)
        .anyMatch(p -> vnet.addressSpace().stream().anyMatch(p::overlaps));
  }

  /** The subnets that the traffic comes from. */
  List<Subnet> subnets() {
    return subnets(topology, inside, vnet);
  }

  /** The subnets of an element: itself, its own, the one it lies in. */
  static List<Subnet> subnets(Topology topology, Element element, VirtualNetwork vnet) {
    return switch (element) {
      case VirtualNetwork v -> v.subnets();
      case Subnet s -> List.of(s);
      case Workload w when w.subnet().isPresent() ->
          w.subnet().flatMap(s -> topology.element(s, Subnet.class)).stream().toList();
      default ->
          Machine.of(vnet)
              .filter(m -> within(m.element().name(), element.name()))
              .flatMap(m -> vnet.subnetOf(m.address()).stream())
              .distinct()
              .toList();
    };
  }

  private static boolean within(Name name, Name container) {
    return name.equals(container) || name.container().filter(container::equals).isPresent();
  }

  /** The prefixes of an element in a virtual network, as another one aims at them. */
  static List<IpPrefix> prefixes(Topology topology, Element element, VirtualNetwork vnet) {
    return switch (element) {
      case VirtualNetwork v -> v.addressSpace();
      case Subnet s -> List.of(s.prefix());
      case Workload w when w.address().isEmpty() ->
          subnets(topology, w, vnet).stream().map(Subnet::prefix).toList();
      default ->
          Machine.of(vnet)
              .filter(m -> within(m.element().name(), element.name()))
              .map(m -> m.address().asPrefix())
              .toList();
    };
  }
}
