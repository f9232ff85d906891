package org.rsdl.simulate.forward;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.Links;
import org.rsdl.simulate.Links.Link;

/** The machines of a topology and the addresses by which tables name them. */
final class Machines {
  private final Topology topology;
  private final Map<Name, Element> elements = new HashMap<>();
  private final Map<Name, VirtualNetwork> networks = new HashMap<>();
  private final Map<Name, Machine> routers = new HashMap<>();
  private final Map<At, Machine> byAddress = new HashMap<>();
  private final Set<At> tunnelled = new HashSet<>();

  /** A router, an instance of an appliance or gateway, or any machine of a subnet; from 0. */
  record Machine(Name node, int instance) {}

  private record At(Name node, IpAddress address) {}

  Machines(Topology topology) {
    this.topology = topology;
    topology.elements().forEach(element -> elements.put(element.name(), element));
    topology.virtualNetworks().forEach(this::index);
    topology.sites().forEach(site -> routers(site.name(), site.instances()));
    Links links = Links.of(topology);
    topology.connections().forEach(connection -> index(connection, links.of(connection)));
    for (Link link : links.ofGateways()) {
      Machine edge = machine(link.far());
      IpAddress address = link.prefix().host(2);
      byAddress.put(new At(edge.node(), address), edge);
      networkOf(link.near().node())
          .ifPresent(vnet -> byAddress.put(new At(vnet.name(), address), edge));
    }
  }

  private void index(VirtualNetwork vnet) {
    vnet.subnets().forEach(s -> networks.put(s.name(), vnet));
    networks.put(vnet.name(), vnet);
    vnet.routeServers().forEach(s -> index(vnet, s.name(), s.addresses()));
    vnet.expressRouteGateways().forEach(g -> index(vnet, g.name(), g.addresses()));
    vnet.vpnGateways().forEach(g -> index(vnet, g.name(), g.addresses()));
    for (Nva nva : vnet.nvas()) {
      index(vnet, nva.name(), nva.instances().stream().map(Instance::address).toList());
      routers(nva.name(), nva.instances());
    }
  }

  private void index(VirtualNetwork vnet, Name node, List<IpAddress> addresses) {
    networks.put(node, vnet);
    for (int i = 0; i < addresses.size(); i++) {
      Machine machine = new Machine(node, i);
      byAddress.put(new At(node, addresses.get(i)), machine);
      byAddress.put(new At(vnet.name(), addresses.get(i)), machine);
    }
  }

  private void routers(Name node, List<Instance> instances) {
    for (int i = 0; i < instances.size(); i++) {
      routers.put(instances.get(i).name(), new Machine(node, i));
    }
  }

  private void index(Connection connection, List<Link> links) {
    for (Link link : links) {
      Machine near = machine(link.near());
      Machine far = machine(link.far());
      IpAddress address = link.prefix().host(1);
      byAddress.put(new At(near.node(), address), near);
      byAddress.put(new At(far.node(), link.prefix().host(2)), far);
      if (connection.tunnel().isPresent()) {
        tunnelled.add(new At(near.node(), address));
      }
    }
  }

  private Machine machine(Links.End end) {
    return routers.getOrDefault(end.node(), new Machine(end.node(), end.instance()));
  }

  /** The machine of that name; the first one of a node that has several. */
  Machine named(Name name) {
    return routers.getOrDefault(name, new Machine(name, 0));
  }

  /** The machine of the node that has the address. */
  Optional<Machine> of(Name node, IpAddress address) {
    return Optional.ofNullable(byAddress.get(new At(node, address)));
  }

  /** The machine inside the virtual network, or edge at its gateway, that has the address. */
  Optional<Machine> beside(VirtualNetwork vnet, IpAddress address) {
    return of(vnet.name(), address);
  }

  /** Whether a tunnel leads to that address of a site's router. */
  boolean tunnelled(Name site, IpAddress address) {
    return tunnelled.contains(new At(site, address));
  }

  Optional<Element> element(Name name) {
    return Optional.ofNullable(elements.get(name));
  }

  /** The virtual network of a subnet, gateway, Route Server or appliance. */
  Optional<VirtualNetwork> networkOf(Name member) {
    return Optional.ofNullable(networks.get(member));
  }

  /** Whether it has been taken down; a site with several routers only when all of them are. */
  boolean down(Machine machine) {
    List<Instance> parts = parts(machine);
    return Links.down(topology.down(), machine.node())
        || (!parts.isEmpty()
            && parts.stream().allMatch(part -> Links.down(topology.down(), part.name())));
  }

  private List<Instance> parts(Machine machine) {
    Element element = elements.get(machine.node());
    if (element instanceof Site site) {
      return site.instances();
    }
    if (element instanceof Nva nva && machine.instance() < nva.instances().size()) {
      return List.of(nva.instances().get(machine.instance()));
    }
    return List.of();
  }
}
