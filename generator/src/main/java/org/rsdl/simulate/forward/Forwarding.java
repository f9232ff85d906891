package org.rsdl.simulate.forward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.Advertisement;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.Expectation;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Firewall;
import org.rsdl.model.Instance;
import org.rsdl.model.Intent;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.MapApplication;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteMap;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RouteTable;
import org.rsdl.model.Scenario;
import org.rsdl.model.Site;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.View;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;
import org.rsdl.model.VpnGateway;
import org.rsdl.model.Workload;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.Machines.Machine;
import org.rsdl.simulate.forward.Step.Arrived;
import org.rsdl.simulate.forward.Step.Onward;
import org.rsdl.simulate.forward.Step.Stopped;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/** What each kind of node does with a packet: longest prefix match in the table it goes by. */
final class Forwarding {
  private static final List<IpPrefix> PRIVATE =
      List.of(
          IpPrefix.of("10.0.0.0/8"),
          IpPrefix.of("172.16.0.0/12"),
          IpPrefix.of("192.168.0.0/16"),
          IpPrefix.of("100.64.0.0/10"));

  private final Machines machines;
  private final ForwardingTables tables;

  Forwarding(Topology topology, Routes routes) {
    machines = new Machines(topology);
    tables = new ForwardingTables(topology, routes);
  }

  /** Where a packet of that node begins; one of an ExpressRoute gateway as any of its subnet. */
  Machine start(Name from) {
    return machines
        .element(from)
        .filter(ExpressRouteGateway.class::isInstance)
        .flatMap(gateway -> machines.networkOf(from))
        .map(vnet -> new Machine(gatewaySubnet(vnet), 0))
        .orElseGet(() -> machines.named(from));
  }

  /** One step for each of the equal next hops, in the order of their addresses; never empty. */
  List<Step> steps(Machine at, IpAddress to) {
    Optional<Element> element = machines.element(at.node());
    if (element.isEmpty()) {
      return stopped(Stop.FORWARDS_NOTHING);
    }
    if (machines.down(at)) {
      return stopped(Stop.DOWN);
    }
    return switch (element.get()) {
      case Subnet subnet -> byInterface(at, subnet.name(), to, false);
      case VirtualNetwork vnet -> byInterface(at, vnet.name(), to, false);
      case Site site -> bySite(site, to);
      case Circuit circuit -> byEdge(at, to);
      case Nva nva -> byAppliance(at, nva, to);
      case VpnGateway gateway -> byVpnGateway(at, to);
      case ExpressRouteGateway gateway -> byGatewaySubnet(at, to, true);
      case RouteServer s -> stopped(Stop.FORWARDS_NOTHING);
      case Instance i -> stopped(Stop.FORWARDS_NOTHING);
      case Connection c -> stopped(Stop.FORWARDS_NOTHING);
      case BgpPeering p -> stopped(Stop.FORWARDS_NOTHING);
      case Expectation e -> stopped(Stop.FORWARDS_NOTHING);
      case Scenario s -> stopped(Stop.FORWARDS_NOTHING);
      case Intent i -> stopped(Stop.FORWARDS_NOTHING);
      case Firewall f -> stopped(Stop.FORWARDS_NOTHING);
      case LoadBalancer b -> stopped(Stop.FORWARDS_NOTHING);
      case Workload w -> stopped(Stop.FORWARDS_NOTHING);
      case RouteTable t -> stopped(Stop.FORWARDS_NOTHING);
      case RouteMap m -> stopped(Stop.FORWARDS_NOTHING);
      case RouteMap.Rule r -> stopped(Stop.FORWARDS_NOTHING);
      case RouteTable.UserRoute r -> stopped(Stop.FORWARDS_NOTHING);
      case Advertisement a -> stopped(Stop.FORWARDS_NOTHING);
      case MapApplication a -> stopped(Stop.FORWARDS_NOTHING);
      case VnetPeering p -> stopped(Stop.FORWARDS_NOTHING);
      case View v -> stopped(Stop.FORWARDS_NOTHING);
    };
  }

  /**
   * The routers of a site know of each other's routes: the site takes the best that any of them
   * uses.
   */
  private List<Step> bySite(Site site, IpAddress to) {
    List<LocRib.Row> rows = tables.inUse(site.name()).of(to);
    if (rows.stream().anyMatch(row -> row.peer().isEmpty())) {
      return List.of(new Arrived(Optional.empty(), site.name()));
    }
    Comparator<BgpRoute> better =
        Comparator.comparing((BgpRoute route) -> -route.localPref())
            .thenComparing(route -> route.asPath().length());
    Optional<BgpRoute> best = rows.stream().map(LocRib.Row::route).min(better);
    List<Step> steps = new ArrayList<>();
    for (LocRib.Row row : rows) {
      if (best.isPresent() && better.compare(row.route(), best.get()) == 0) {
        steps.add(toPeer(site.name(), row));
      }
    }
    return orNoRoute(steps);
  }

  private List<Step> byEdge(Machine edge, IpAddress to) {
    return orNoRoute(
        longest(edge, to).stream().map(row -> toPeer(edge.node(), row)).distinct().toList());
  }

  /**
   * Tunnels go by the appliance's own table; all else leaves by its network interface, whatever BGP
   * calls the next hop (Dual-homed network with Route Server).
   */
  private List<Step> byAppliance(Machine at, Nva nva, IpAddress to) {
    List<Step> steps = new ArrayList<>();
    for (LocRib.Row row : longest(at, to)) {
      if (row.peer().isPresent()
          && row.peerAddress().isPresent()
          && machines.tunnelled(row.peer().get(), row.peerAddress().get())) {
        steps.add(toPeer(at.node(), row));
      }
    }
    return steps.isEmpty()
        ? byInterface(at, nva.subnet().orElseGet(() -> networkName(nva.name())), to, false)
        : steps;
  }

  /**
   * A VPN gateway forwards what it has a route for: over its own tunnels, over those of its other
   * instance, or out of GatewaySubnet.
   */
  private List<Step> byVpnGateway(Machine at, IpAddress to) {
    Set<Step> steps = new LinkedHashSet<>();
    for (LocRib.Row row : longest(at, to)) {
      Optional<Name> peer = row.peer();
      boolean tunnel =
          peer.filter(p -> p.equals(at.node()) || machines.networkOf(p).isEmpty()).isPresent();
      if (tunnel) {
        steps.add(toPeer(at.node(), row));
      } else {
        steps.addAll(byGatewaySubnet(at, to, false));
      }
    }
    return orNoRoute(List.copyOf(steps));
  }

  private List<Step> byGatewaySubnet(Machine gateway, IpAddress to, boolean fromCircuit) {
    Name table =
        machines.networkOf(gateway.node()).map(Forwarding::gatewaySubnet).orElse(gateway.node());
    return byInterface(gateway, table, to, fromCircuit);
  }

  private static Name gatewaySubnet(VirtualNetwork vnet) {
    return vnet.subnet(VirtualNetwork.GATEWAY_SUBNET).map(Subnet::name).orElse(vnet.name());
  }

  private Name networkName(Name member) {
    return machines.networkOf(member).map(VirtualNetwork::name).orElse(member);
  }

  /**
   * By the effective routes of a subnet. Each Route Server instance programs its share of the
   * machines, so where the two differ a packet meets either table (Troubleshoot Route Server).
   */
  private List<Step> byInterface(Machine at, Name subnet, IpAddress to, boolean fromCircuit) {
    Optional<VirtualNetwork> vnet = machines.networkOf(subnet);
    if (vnet.isEmpty()) {
      return stopped(Stop.FORWARDS_NOTHING);
    }
    Set<Step> steps = new LinkedHashSet<>();
    for (int server = 0; server < 2; server++) {
      for (EffectiveRoute row : tables.active(subnet, server).of(to)) {
        steps.addAll(follow(at, vnet.get(), row, to, fromCircuit));
      }
    }
    return orNoRoute(List.copyOf(steps));
  }

  private List<Step> follow(
      Machine at, VirtualNetwork vnet, EffectiveRoute row, IpAddress to, boolean fromCircuit) {
    return switch (row.nextHopType()) {
      case "VnetLocal" -> List.of(inside(at, vnet, row.prefix(), to));
      case "Internet" ->
          stopped(
              PRIVATE.stream().anyMatch(p -> p.contains(to)) ? Stop.NO_ROUTE : Stop.TO_INTERNET);
      default -> {
        List<Step> steps = new ArrayList<>();
        for (IpAddress hop : row.nextHops()) {
          steps.add(onward(at, vnet, row.prefix(), hop, fromCircuit));
        }
        yield steps;
      }
    };
  }

  private Step onward(
      Machine at, VirtualNetwork vnet, IpPrefix prefix, IpAddress hop, boolean fromCircuit) {
    Optional<Machine> next = machines.beside(vnet, hop);
    if (next.isEmpty()) {
      return new Stopped(Stop.NEXT_HOP_OUT_OF_REACH);
    }
    if (fromCircuit
        && machines.element(next.get().node()).filter(Circuit.class::isInstance).isPresent()) {
      return new Stopped(Stop.CIRCUITS_NOT_JOINED);
    }
    return new Onward(
        new Trace.Hop(at.node(), "effective", Optional.of(prefix), Optional.of(hop)), next.get());
  }

  /** The gateway, appliance, subnet or else the virtual network that has the address. */
  private Step inside(Machine at, VirtualNetwork vnet, IpPrefix prefix, IpAddress to) {
    Machine owner =
        machines
            .beside(vnet, to)
            .orElseGet(
                () ->
                    new Machine(
                        vnet.subnets().stream()
                            .filter(subnet -> subnet.prefix().contains(to))
                            .map(Subnet::name)
                            .findFirst()
                            .orElse(vnet.name()),
                        0));
    Trace.Hop hop = new Trace.Hop(at.node(), "effective", Optional.of(prefix), Optional.empty());
    return machines.down(owner)
        ? new Stopped(Stop.DOWN)
        : new Arrived(Optional.of(hop), owner.node());
  }

  private Step toPeer(Name node, LocRib.Row row) {
    Optional<Machine> next =
        row.peer().flatMap(peer -> row.peerAddress().flatMap(a -> machines.of(peer, a)));
    if (next.isEmpty()) {
      return new Stopped(Stop.NEXT_HOP_OUT_OF_REACH);
    }
    Trace.Hop hop =
        new Trace.Hop(node, "loc-rib", Optional.of(row.route().prefix()), row.peerAddress());
    return new Onward(hop, next.get());
  }

  private List<LocRib.Row> longest(Machine at, IpAddress to) {
    return tables.inUse(at.node(), at.instance()).of(to);
  }

  private static List<Step> orNoRoute(List<Step> steps) {
    return steps.isEmpty() ? stopped(Stop.NO_ROUTE) : steps;
  }

  private static List<Step> stopped(Stop reason) {
    return List.of(new Stopped(reason));
  }
}
