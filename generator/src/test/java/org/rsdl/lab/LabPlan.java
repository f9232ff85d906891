package org.rsdl.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Links;
import org.rsdl.simulate.Links.End;
import org.rsdl.simulate.Links.Link;
import org.rsdl.simulate.Simulation;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;

/** The speakers of a topology that have sessions, and the wires that carry them. */
final class LabPlan {
  private static final IpPrefix ALL = IpPrefix.of("0.0.0.0/0");

  private final Topology topology;
  private final Map<End, LabNode> nodes = new LinkedHashMap<>();
  private final Map<End, Instance> machines = new HashMap<>();
  private final Map<Name, End> byName = new HashMap<>();

  LabPlan(Topology topology) {
    this.topology = topology;
    topology.virtualNetworks().forEach(v -> v.nvas().forEach(n -> named(n.name(), n.instances())));
    topology.sites().forEach(s -> named(s.name(), s.instances()));
    Map<End, List<Session>> from =
        new TreeMap<>(Comparator.comparing(End::node).thenComparing(End::instance));
    Map<End, List<Session>> to = new HashMap<>();
    for (Session session : Simulation.sessions(topology)) {
      if (session.bgp()) {
        from.computeIfAbsent(
                end(session.from().node(), session.from().instance()), e -> new ArrayList<>())
            .add(session);
      } else {
        to.computeIfAbsent(
                end(session.to().node(), session.to().instance()), e -> new ArrayList<>())
            .add(session);
      }
    }
    from.forEach(
        (end, sessions) -> nodes.put(end, node(end, sessions, to.getOrDefault(end, List.of()))));
  }

  private void named(Name node, List<Instance> instances) {
    for (int i = 0; i < instances.size(); i++) {
      machines.put(new End(node, i), instances.get(i));
      byName.put(instances.get(i).name(), new End(node, i));
    }
  }

  private static End end(Name node, Optional<Integer> instance) {
    return new End(node, instance.orElse(0));
  }

  private LabNode node(End end, List<Session> sessions, List<Session> incoming) {
    Instance machine = machines.get(end);
    IpAddress lowest =
        sessions.stream().map(Session::fromAddress).sorted().findFirst().orElseThrow();
    IpAddress routerId =
        machine == null || lowest.compareTo(machine.address()) < 0 ? lowest : machine.address();
    return new LabNode(
        "n" + nodes.size(),
        sessions.getFirst().from(),
        machine == null ? end.node() : machine.name(),
        routerId,
        sessions,
        incoming);
  }

  List<LabNode> nodes() {
    return List.copyOf(nodes.values());
  }

  /** The first address of the subnet that an address lies in. */
  IpAddress gateway(IpAddress address) {
    return subnet(address).orElseThrow().prefix().host(1);
  }

  /** Says what the namespaces hold. */
  void wire(Namespaces namespaces) {
    nodes.values().forEach(node -> namespaces.add(node.id()));
    topology.virtualNetworks().forEach(vnet -> fabric(vnet, namespaces));
    for (Link link : Links.of(topology).all()) {
      if (nodes.containsKey(resolve(link.near())) && nodes.containsKey(resolve(link.far()))) {
        link(link, namespaces);
      }
    }
  }

  /** The network between the subnets: a switch for each, and a router that is the .1 of all. */
  private void fabric(VirtualNetwork vnet, Namespaces namespaces) {
    String fabric = "f" + topology.virtualNetworks().indexOf(vnet);
    namespaces.add(fabric);
    namespaces.forward(fabric);
    for (int i = 0; i < vnet.subnets().size(); i++) {
      IpPrefix subnet = vnet.subnets().get(i).prefix();
      namespaces.bridge(fabric, "s" + i, subnet.host(1), subnet.length());
      for (LabNode node : nodes.values()) {
        Optional<IpAddress> inside = inside(node).filter(subnet::contains);
        if (inside.isPresent()) {
          String wire = namespaces.wire(node.id(), fabric);
          namespaces.address(node.id(), inside.get(), subnet.length(), wire);
          namespaces.plug(fabric, wire, "s" + i);
          if (node.role() != Role.NVA) {
            namespaces.routeVia(node.id(), ALL, subnet.host(1));
          }
        }
      }
    }
  }

  /** The address that a node has in a virtual network. */
  private Optional<IpAddress> inside(LabNode node) {
    return node.sessions().stream()
        .map(Session::fromAddress)
        .filter(address -> subnet(address).isPresent())
        .findFirst();
  }

  private Optional<Subnet> subnet(IpAddress address) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.subnets().stream())
        .filter(subnet -> subnet.prefix().contains(address))
        .findFirst();
  }

  private void link(Link link, Namespaces namespaces) {
    LabNode near = nodes.get(resolve(link.near()));
    LabNode far = nodes.get(resolve(link.far()));
    if (near.role() != Role.EXPRESSROUTE_GATEWAY) {
      String wire = namespaces.wire(near.id(), far.id());
      namespaces.address(near.id(), link.prefix().host(1), link.prefix().length(), wire);
      namespaces.address(far.id(), link.prefix().host(2), link.prefix().length(), wire);
      return;
    }
    namespaces.address(far.id(), link.prefix().host(2), 32, "lo");
    for (LabNode gateway : nodes.values()) {
      if (gateway.speaker().node().equals(near.speaker().node())) {
        String wire = namespaces.wire(gateway.id(), far.id());
        namespaces.routeOver(gateway.id(), link.prefix().host(2).asPrefix(), wire);
        namespaces.routeOver(far.id(), inside(gateway).orElseThrow().asPrefix(), wire);
      }
    }
  }

  private End resolve(End end) {
    return byName.getOrDefault(end.node(), end);
  }
}
