package org.rsdl.simulate.forward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rsdl.model.Name;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.rib.LocRib;

/** The effective routes of every subnet (Virtual network traffic routing; DOMAIN 6.2). */
public final class EffectiveRoutes {
  private static final IpPrefix ALL = IpPrefix.of("0.0.0.0/0");
  private static final Comparator<EffectiveRoute> ORDER =
      Comparator.comparing(EffectiveRoute::prefix)
          .thenComparing(EffectiveRoute::state)
          .thenComparing(EffectiveRoute::source)
          .thenComparing(route -> route.instance().orElse(-1));

  private final Map<Name, LocRib> locRibs;

  private EffectiveRoutes(Map<Name, LocRib> locRibs) {
    this.locRibs = locRibs;
  }

  /** The table of every subnet, from the Loc-RIBs of the speakers. */
  public static Map<Name, List<EffectiveRoute>> of(Topology topology, Map<Name, LocRib> locRibs) {
    EffectiveRoutes routes = new EffectiveRoutes(locRibs);
    Map<Name, List<EffectiveRoute>> tables = new TreeMap<>();
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      List<EffectiveRoute> table = routes.table(vnet);
      for (Subnet subnet : vnet.subnets()) {
        tables.put(subnet.name(), table);
      }
    }
    return tables;
  }

  /** The table of a subnet of that network without a route table. */
  static List<EffectiveRoute> of(VirtualNetwork vnet, Map<Name, LocRib> locRibs) {
    return new EffectiveRoutes(locRibs).table(vnet);
  }

  /** One table a virtual network: nothing in the language makes its subnets differ. */
  private List<EffectiveRoute> table(VirtualNetwork vnet) {
    List<EffectiveRoute> table = new ArrayList<>(learned(vnet));
    boolean defaultLearned = table.stream().anyMatch(route -> route.prefix().equals(ALL));
    for (IpPrefix prefix : new TreeSet<>(vnet.addressSpace())) {
      table.add(
          new EffectiveRoute(
              "Default", "Active", prefix, "VnetLocal", List.of(), Optional.empty()));
    }
    String state = defaultLearned ? "Invalid" : "Active";
    table.add(new EffectiveRoute("Default", state, ALL, "Internet", List.of(), Optional.empty()));
    table.sort(ORDER);
    return table;
  }

  private List<EffectiveRoute> learned(VirtualNetwork vnet) {
    Optional<Name> server = vnet.routeServer().map(s -> s.name()).filter(this::works);
    List<Name> from =
        server
            .map(List::of)
            .orElseGet(
                () -> {
                  List<Name> gateways = new ArrayList<>();
                  vnet.expressRouteGateways().forEach(g -> gateways.add(g.name()));
                  vnet.vpnGateways().forEach(g -> gateways.add(g.name()));
                  return gateways;
                });
    List<EffectiveRoute> routes = new ArrayList<>();
    for (Name speaker : from) {
      programmed(vnet, speaker, server.isPresent())
          .forEach((prefix, byInstance) -> merge(routes, prefix, byInstance, server.isPresent()));
    }
    return routes;
  }

  private boolean works(Name server) {
    return locRibs.containsKey(server)
        && !locRibs.getOrDefault(server, new LocRib(List.of())).rows().isEmpty();
  }

  /**
   * By prefix and instance the next hops; a prefix inside the address space is in no table (DOMAIN
   * 1.6).
   */
  private Map<IpPrefix, Map<Integer, Set<IpAddress>>> programmed(
      VirtualNetwork vnet, Name speaker, boolean server) {
    Map<IpPrefix, Map<Integer, Set<IpAddress>>> programmed = new TreeMap<>();
    for (LocRib.Row row : locRibs.getOrDefault(speaker, new LocRib(List.of())).rows()) {
      IpPrefix prefix = row.route().prefix();
      if ((row.best() || row.multipath()) && row.peer().isPresent() && !vnet.holds(prefix)) {
        Set<IpAddress> hops =
            programmed
                .computeIfAbsent(prefix, p -> new TreeMap<>())
                .computeIfAbsent(row.instance().orElse(0), i -> new TreeSet<>());
        hops.add(nextHop(vnet, speaker, row));
        if (server
            && vnet.expressRouteGateways().stream()
                .anyMatch(g -> g.name().equals(row.peer().get()))) {
          hops.addAll(edges(row));
        }
      }
    }
    return programmed;
  }

  /** As announced; without a Route Server a VPN gateway shows its own address (DOMAIN 6.3). */
  private static IpAddress nextHop(VirtualNetwork vnet, Name speaker, LocRib.Row row) {
    int instance = row.instance().orElse(0);
    return vnet.vpnGateways().stream()
        .filter(g -> g.name().equals(speaker) && instance < g.addresses().size())
        .map(g -> g.addresses().get(instance))
        .findFirst()
        .orElse(row.route().nextHop());
  }

  /**
   * Both edges of the circuit that an ExpressRoute gateway's route came over; other circuits stay
   * unused (DOMAIN 1.4).
   */
  private List<IpAddress> edges(LocRib.Row row) {
    List<IpAddress> edges = new ArrayList<>();
    Optional<Name> circuit = Optional.empty();
    List<LocRib.Row> used = new ArrayList<>();
    for (LocRib.Row at :
        row.peer().map(g -> locRibs.getOrDefault(g, new LocRib(List.of()))).orElseThrow().rows()) {
      if (at.route().prefix().equals(row.route().prefix()) && (at.best() || at.multipath())) {
        used.add(at);
        circuit = at.route().nextHop().equals(row.route().nextHop()) ? at.peer() : circuit;
      }
    }
    for (LocRib.Row at : used) {
      if (circuit.isPresent() && at.peer().equals(circuit)) {
        edges.add(at.route().nextHop());
      }
    }
    return edges;
  }

  /** One row where both instances agree, else one for each. */
  private static void merge(
      List<EffectiveRoute> routes,
      IpPrefix prefix,
      Map<Integer, Set<IpAddress>> byInstance,
      boolean server) {
    Map<List<IpAddress>, List<Integer>> byHops = new HashMap<>();
    byInstance.forEach(
        (i, hops) -> byHops.computeIfAbsent(List.copyOf(hops), h -> new ArrayList<>()).add(i));
    byHops.forEach(
        (hops, instances) ->
            routes.add(
                new EffectiveRoute(
                    "VirtualNetworkGateway",
                    "Active",
                    prefix,
                    "VirtualNetworkGateway",
                    hops,
                    server && instances.size() == 1
                        ? Optional.of(instances.getFirst())
                        : Optional.empty())));
  }
}
