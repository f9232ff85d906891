package org.rsdl.simulate.forward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.rib.LocRib;

/** The effective routes of the subnets of a virtual network (Virtual network traffic routing). */
public final class EffectiveRoutes {
  private static final IpPrefix ALL = IpPrefix.of("0.0.0.0/0");
  private static final String GATEWAY = "VirtualNetworkGateway";
  private static final Comparator<EffectiveRoute> ORDER =
      Comparator.comparing(EffectiveRoute::state)
          .thenComparing(EffectiveRoute::source)
          .thenComparing(route -> route.instance().orElse(-1));

  private final VirtualNetwork vnet;
  private final IpPrefix prefix;
  private final Function<Name, List<LocRib.Row>> locRibs;

  private EffectiveRoutes(
      VirtualNetwork vnet, IpPrefix prefix, Function<Name, List<LocRib.Row>> locRibs) {
    this.vnet = vnet;
    this.prefix = prefix;
    this.locRibs = locRibs;
  }

  /**
   * The rows of one prefix.
   *
   * @param locRibs what a speaker's Loc-RIB holds of the prefix
   */
  public static List<EffectiveRoute> of(
      VirtualNetwork vnet, IpPrefix prefix, Function<Name, List<LocRib.Row>> locRibs) {
    return new EffectiveRoutes(vnet, prefix, locRibs).rows();
  }

  /** The whole table of a subnet of that network without a route table. */
  static List<EffectiveRoute> of(VirtualNetwork vnet, Map<Name, LocRib> locRibs) {
    Map<IpPrefix, Map<Name, List<LocRib.Row>>> byPrefix = new TreeMap<>();
    byPrefix.put(ALL, new TreeMap<>());
    vnet.addressSpace().forEach(space -> byPrefix.put(space, new TreeMap<>()));
    for (Name speaker : speakers(vnet)) {
      for (LocRib.Row row : locRibs.getOrDefault(speaker, new LocRib(List.of())).rows()) {
        byPrefix
            .computeIfAbsent(row.route().prefix(), prefix -> new TreeMap<>())
            .computeIfAbsent(speaker, name -> new ArrayList<>())
            .add(row);
      }
    }
    List<EffectiveRoute> table = new ArrayList<>();
    byPrefix.forEach(
        (prefix, rows) ->
            table.addAll(of(vnet, prefix, name -> rows.getOrDefault(name, List.of()))));
    return table;
  }

  private static List<Name> speakers(VirtualNetwork vnet) {
    List<Name> names = new ArrayList<>();
    vnet.routeServers().forEach(server -> names.add(server.name()));
    vnet.expressRouteGateways().forEach(gateway -> names.add(gateway.name()));
    vnet.vpnGateways().forEach(gateway -> names.add(gateway.name()));
    return names;
  }

  private List<EffectiveRoute> rows() {
    List<EffectiveRoute> rows = new ArrayList<>(learned());
    if (prefix.equals(ALL)) {
      rows.add(system("Internet", rows.isEmpty() ? "Active" : "Invalid"));
    }
    if (vnet.addressSpace().contains(prefix)) {
      rows.add(system("VnetLocal", "Active"));
    }
    rows.sort(ORDER);
    return rows;
  }

  private EffectiveRoute system(String type, String state) {
    return new EffectiveRoute("Default", state, prefix, type, List.of(), Optional.empty());
  }

  /**
   * What BGP brought, from the first that has it: the Route Server, an ExpressRoute gateway, a VPN
   * gateway. A prefix inside the address space is in no table (Default route injection in spoke
   * virtual networks).
   */
  private List<EffectiveRoute> learned() {
    if (vnet.holds(prefix)) {
      return List.of();
    }
    List<EffectiveRoute> rows = vnet.routeServer().map(this::byInstance).orElse(List.of());
    if (!rows.isEmpty()) {
      return rows;
    }
    TreeSet<IpAddress> hops = new TreeSet<>();
    for (ExpressRouteGateway gateway : vnet.expressRouteGateways()) {
      used(gateway.name()).forEach(row -> hops.add(row.route().nextHop()));
    }
    for (VpnGateway gateway : vnet.vpnGateways()) {
      if (hops.isEmpty()) {
        hops.addAll(tunnels(gateway));
      }
    }
    return hops.isEmpty() ? List.of() : List.of(gateway(hops, Optional.empty()));
  }

  private List<LocRib.Row> used(Name speaker) {
    return locRibs.apply(speaker).stream()
        .filter(row -> (row.best() || row.multipath()) && row.peer().isPresent())
        .toList();
  }

  private EffectiveRoute gateway(Iterable<IpAddress> hops, Optional<Integer> instance) {
    List<IpAddress> sorted = new ArrayList<>();
    hops.forEach(sorted::add);
    return new EffectiveRoute(GATEWAY, "Active", prefix, GATEWAY, sorted, instance);
  }

  /** The instances of a VPN gateway that have a tunnel for the prefix. */
  private List<IpAddress> tunnels(VpnGateway gateway) {
    return used(gateway.name()).stream()
        .filter(row -> !row.peer().equals(Optional.of(gateway.name())))
        .map(row -> gateway.addresses().get(row.instance().orElse(0)))
        .toList();
  }

  /** What a Route Server programs: one row where its instances agree, else one for each. */
  private List<EffectiveRoute> byInstance(RouteServer server) {
    Map<Integer, TreeSet<IpAddress>> hops = new TreeMap<>();
    for (LocRib.Row row : used(server.name())) {
      TreeSet<IpAddress> of = hops.computeIfAbsent(row.instance().orElse(0), i -> new TreeSet<>());
      of.add(row.route().nextHop());
      for (ExpressRouteGateway gateway : vnet.expressRouteGateways()) {
        if (row.peer().equals(Optional.of(gateway.name()))) {
          of.addAll(edges(gateway, row));
        }
      }
    }
    List<EffectiveRoute> rows = new ArrayList<>();
    boolean all = hops.size() == server.addresses().size();
    if (all && hops.values().stream().distinct().count() == 1) {
      rows.add(gateway(hops.values().iterator().next(), Optional.empty()));
    } else {
      hops.forEach((instance, of) -> rows.add(gateway(of, Optional.of(instance))));
    }
    return rows;
  }

  /**
   * Both edges of the circuit that a route of an ExpressRoute gateway came over; other circuits
   * stay unused beside a Route Server (Troubleshoot Route Server).
   */
  private List<IpAddress> edges(ExpressRouteGateway gateway, LocRib.Row row) {
    List<LocRib.Row> used = used(gateway.name());
    Optional<Name> circuit =
        used.stream()
            .filter(at -> at.route().nextHop().equals(row.route().nextHop()))
            .findFirst()
            .flatMap(LocRib.Row::peer);
    return used.stream()
        .filter(at -> at.peer().equals(circuit))
        .map(at -> at.route().nextHop())
        .toList();
  }
}
