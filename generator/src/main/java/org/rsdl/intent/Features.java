package org.rsdl.intent;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Element;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Feature;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;
import org.rsdl.model.VpnGateway;

/** Switches of elements: copies of a topology in which one is set. */
final class Features {
  private Features() {}

  /** A copy in which the feature of that element is on or off. */
  static Topology set(Topology t, Feature feature, Name on, boolean value) {
    return switch (feature) {
      case ROUTE_EXCHANGE ->
          servers(t, on, s -> s.routeExchange() == value ? s : s.withRouteExchange(value));
      case BGP -> bgp(t, on, value);
      case GATEWAY_TRANSIT -> peerings(t, on, p -> p.withTransitFrom(transit(t, p, value)));
      case FORWARDED_TRAFFIC -> peerings(t, on, p -> p.withForwardedTraffic(value));
      case PROPAGATION ->
          t.withPolicies(
              change(t.routeTables(), on, table -> table.withPropagation(value)), t.routeMaps());
      case AS_OVERRIDE ->
          t.withLinks(
              t.connections(),
              change(t.peerings(), on, p -> overrides(p) == value ? p : p.withAsOverride(value)),
              t.vnetPeerings());
      case REMOTE_VNET_TRAFFIC ->
          vnets(t, v -> expressRoute(v, on, g -> g.withRemoteVnetTraffic(value)));
    };
  }

  /** A copy in which the Route Server has that preference. */
  static Topology prefer(Topology t, Name server, RoutingPreference preference) {
    return servers(t, server, s -> s.preference() == preference ? s : s.withPreference(preference));
  }

  private static boolean overrides(BgpPeering peering) {
    return peering.options().asOverride().orElse(false);
  }

  private static Topology servers(Topology t, Name server, UnaryOperator<RouteServer> change) {
    return vnets(
        t,
        v ->
            v.with(
                v.subnets(),
                change(v.routeServers(), server, change),
                v.expressRouteGateways(),
                v.vpnGateways(),
                v.nvas()));
  }

  private static Topology vnets(Topology t, UnaryOperator<VirtualNetwork> change) {
    return t.withNodes(t.virtualNetworks().stream().map(change).toList(), t.sites(), t.circuits());
  }

  private static VirtualNetwork expressRoute(
      VirtualNetwork v, Name gateway, UnaryOperator<ExpressRouteGateway> change) {
    return v.with(
        v.subnets(),
        v.routeServers(),
        change(v.expressRouteGateways(), gateway, change),
        v.vpnGateways(),
        v.nvas());
  }

  /** Of a connection, or of a VPN gateway with all its connections. */
  private static Topology bgp(Topology t, Name on, boolean value) {
    if (t.element(on, VpnGateway.class).isPresent()) {
      return vnets(
          t,
          v ->
              v.with(
                  v.subnets(),
                  v.routeServers(),
                  v.expressRouteGateways(),
                  change(v.vpnGateways(), on, g -> g.withBgp(value)),
                  v.nvas()));
    }
    return t.withLinks(
        change(t.connections(), on, c -> c.withBgp(value)), t.peerings(), t.vnetPeerings());
  }

  /** Of a peering, or of the one that a spoke has with its hub. */
  private static Topology peerings(Topology t, Name on, UnaryOperator<VnetPeering> change) {
    List<VnetPeering> changed =
        t.vnetPeerings().stream()
            .map(
                p ->
                    p.name().equals(on) || (p.spoke() && p.right().equals(on))
                        ? change.apply(p)
                        : p)
            .toList();
    return t.withLinks(t.connections(), t.peerings(), changed);
  }

  /** Transit comes from the end that has something to offer. */
  private static Optional<Name> transit(Topology t, VnetPeering peering, boolean on) {
    Optional<Name> left =
        t.element(peering.left(), VirtualNetwork.class)
            .filter(v -> v.routeServer().isPresent() || !v.gateways().isEmpty())
            .map(VirtualNetwork::name);
    return on
        ? peering.transitFrom().or(() -> left.or(() -> Optional.of(peering.right())))
        : Optional.empty();
  }

  private static <E extends Element> List<E> change(
      List<E> elements, Name name, UnaryOperator<E> change) {
    return elements.stream().map(e -> e.name().equals(name) ? change.apply(e) : e).toList();
  }
}
