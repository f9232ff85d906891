package org.rsdl.simulate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.exchange.Speaker;

/** What sessions may end at: the speakers of a topology that are up, and their own addresses. */
final class Ends {
  private final Topology topology;
  private final Links links;
  private final Map<Name, List<Speaker>> speakers;
  private final Map<Name, List<IpAddress>> addresses = new HashMap<>();
  private final Map<Name, List<Instance>> machines = new HashMap<>();
  private final Map<Name, Machine> nodes = new HashMap<>();

  /** Of which node a machine is, and which one. */
  private record Machine(Name node, int instance) {}

  /** One end of a session. */
  record End(Speaker speaker, IpAddress address) {}

  Ends(Topology topology, Links links, Map<Name, List<Speaker>> speakers) {
    this.topology = topology;
    this.links = links;
    this.speakers = speakers;
    topology.virtualNetworks().forEach(this::index);
    for (Site site : topology.sites()) {
      index(site.name(), site.instances());
    }
  }

  private void index(VirtualNetwork vnet) {
    vnet.routeServers().forEach(s -> addresses.put(s.name(), s.addresses()));
    vnet.expressRouteGateways().forEach(g -> addresses.put(g.name(), g.addresses()));
    vnet.vpnGateways().forEach(g -> addresses.put(g.name(), g.addresses()));
    for (Nva nva : vnet.nvas()) {
      addresses.put(nva.name(), nva.instances().stream().map(Instance::address).toList());
      index(nva.name(), nva.instances());
    }
  }

  private void index(Name node, List<Instance> parts) {
    machines.put(node, parts);
    for (int i = 0; i < parts.size(); i++) {
      nodes.put(parts.get(i).name(), new Machine(node, i));
    }
  }

  Topology topology() {
    return topology;
  }

  Links links() {
    return links;
  }

  /** How many instances of the node speak, down or up. */
  int count(Name node) {
    return speakers.getOrDefault(node, List.of()).size();
  }

  /** All speakers of a node, down or up. */
  List<Speaker> all(Name node) {
    return speakers.getOrDefault(node, List.of());
  }

  /** The addresses of the instances of a node in Azure; none of what lies outside. */
  List<IpAddress> addresses(Name node) {
    return addresses.getOrDefault(node, List.of());
  }

  /**
   * The speaker, absent when it is down.
   *
   * @param name a node, or one machine; then the instance does not count
   */
  Optional<Speaker> speaker(Name name, int instance) {
    Machine machine = nodes.getOrDefault(name, new Machine(name, instance));
    List<Speaker> all = all(machine.node());
    return machine.instance() < all.size() && up(machine)
        ? Optional.of(all.get(machine.instance()))
        : Optional.empty();
  }

  /** The same with its own address; absent also where it has none. */
  Optional<End> end(Name node, int instance) {
    List<IpAddress> own = addresses(node);
    return instance < own.size()
        ? speaker(node, instance).map(s -> new End(s, own.get(instance)))
        : Optional.empty();
  }

  private boolean up(Machine machine) {
    List<Instance> parts = machines.getOrDefault(machine.node(), List.of());
    return !down(machine.node())
        && (machine.instance() >= parts.size() || !down(parts.get(machine.instance()).name()));
  }

  /** Whether a scenario has taken the element down, or what holds it. */
  boolean down(Name element) {
    return Links.down(topology.down(), element);
  }
}
