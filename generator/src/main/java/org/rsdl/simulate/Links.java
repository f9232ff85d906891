package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.model.AddressPlan;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpPrefix;

/**
 * The links of a topology with their /30s, in the order of their names: site router to appliance,
 * VPN gateway and edge, and edge to ExpressRoute gateway. What is down keeps its addresses.
 */
public final class Links {
  private static final int EDGES = 2;

  private final Map<Name, Link> byName = new TreeMap<>();
  private final Map<Connection, List<Link>> byConnection = new HashMap<>();
  private final List<Link> gatewayLinks = new ArrayList<>();
  private final List<Link> circuitLinks = new ArrayList<>();

  /** The two ends of a link; the near one is the site's, or the ExpressRoute gateway's. */
  public record End(Name node, int instance) {}

  /**
   * A link; its near end has the first host address, its far end the second.
   *
   * @param near a site's router, or an ExpressRoute gateway
   * @param far an instance of an appliance, VPN gateway or circuit
   */
  public record Link(Name name, End near, End far, IpPrefix prefix) {
    private Link at(IpPrefix subnet) {
      return new Link(name, near, far, subnet);
    }
  }

  private Links() {}

  /** The links of a topology. */
  public static Links of(Topology topology) {
    Links links = new Links();
    Map<Name, Integer> instances = instances(topology);
    Map<Name, Circuit> circuits = new HashMap<>();
    topology.circuits().forEach(c -> circuits.put(c.name(), c));
    Map<Name, Link> drafts = new TreeMap<>();
    Map<Name, Connection> owners = new HashMap<>();
    for (Connection connection : topology.connections()) {
      for (int near = 0; near < instances.getOrDefault(connection.near(), 1); near++) {
        End site = new End(connection.near(), near);
        for (Name far :
            connection.circuits().isEmpty() ? List.of(connection.far()) : connection.circuits()) {
          for (int i = 0; i < instances.getOrDefault(far, 0); i++) {
            Name name = connection.name().member(site.node() + "-" + near).member(far + "-" + i);
            drafts.put(
                name, new Link(name, site, new End(far, i), written(circuits, far, i, near)));
            owners.put(name, connection);
          }
        }
      }
      for (Name circuit : new TreeSet<>(connection.circuits())) {
        for (int i = 0; i < EDGES; i++) {
          Name name = circuit.member(String.valueOf(i)).member(connection.far().full());
          drafts.put(name, new Link(name, new End(connection.far(), 0), new End(circuit, i), NONE));
        }
      }
    }
    int next = links.number(drafts, owners);
    for (Link draft : reaches(topology)) {
      links.circuitLinks.add(draft.at(AddressPlan.link(next++)));
    }
    return links;
  }

  private static final IpPrefix NONE = IpPrefix.of("0.0.0.0/0");

  private static IpPrefix written(Map<Name, Circuit> circuits, Name far, int edge, int router) {
    Circuit circuit = circuits.get(far);
    if (circuit == null || circuit.linkSubnets().size() != EDGES || router != 0) {
      return NONE;
    }
    return circuit.linkSubnets().get(edge);
  }

  private int number(Map<Name, Link> drafts, Map<Name, Connection> owners) {
    int next = 0;
    for (Link draft : drafts.values()) {
      IpPrefix prefix = draft.prefix().equals(NONE) ? AddressPlan.link(next++) : draft.prefix();
      Link link = new Link(draft.name(), draft.near(), draft.far(), prefix);
      byName.put(link.name(), link);
      Connection owner = owners.get(link.name());
      if (owner == null) {
        gatewayLinks.add(link);
      } else {
        byConnection.computeIfAbsent(owner, c -> new ArrayList<>()).add(link);
      }
    }
    return next;
  }

  /** First edge with first, second with second, once for two circuits that Global Reach joins. */
  private static Collection<Link> reaches(Topology topology) {
    Map<Name, Link> drafts = new TreeMap<>();
    for (Circuit circuit : topology.circuits()) {
      Optional<Name> other =
          circuit.globalReach().filter(name -> topology.element(name, Circuit.class).isPresent());
      for (int i = 0; i < EDGES && other.isPresent(); i++) {
        List<Name> both = Stream.of(circuit.name(), other.get()).sorted().toList();
        Name name = both.getFirst().member(String.valueOf(i)).member(both.getLast().full());
        if (!both.getFirst().equals(both.getLast())) {
          drafts.put(
              name, new Link(name, new End(both.getFirst(), i), new End(both.getLast(), i), NONE));
        }
      }
    }
    return drafts.values();
  }

  /** All links, sorted by name. */
  public List<Link> all() {
    return List.copyOf(byName.values());
  }

  /** The links of the site's routers over a connection, sorted by name. */
  public List<Link> of(Connection connection) {
    return byConnection.getOrDefault(connection, List.of());
  }

  /** The links of circuits' edges to ExpressRoute gateways, sorted by name. */
  public List<Link> ofGateways() {
    return gatewayLinks;
  }

  /** The links of Global Reach between the edges of two circuits, sorted by name. */
  List<Link> ofCircuits() {
    return circuitLinks;
  }

  /** How many instances a node has; a site without instances has one router, an edge two. */
  static Map<Name, Integer> instances(Topology topology) {
    Map<Name, Integer> count = new HashMap<>();
    for (Site site : topology.sites()) {
      count.put(site.name(), Math.max(1, site.instances().size()));
      for (Instance router : site.instances()) {
        count.put(router.name(), 1);
      }
    }
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      for (Nva nva : vnet.nvas()) {
        count.put(nva.name(), nva.instances().size());
      }
      for (VpnGateway gateway : vnet.vpnGateways()) {
        count.put(gateway.name(), gateway.addresses().size());
      }
      for (ExpressRouteGateway gateway : vnet.expressRouteGateways()) {
        count.put(gateway.name(), gateway.addresses().size());
      }
    }
    topology.circuits().forEach(c -> count.put(c.name(), EDGES));
    return count;
  }

  /** Whether the element, or what holds it, has been taken down. */
  public static boolean down(Set<Name> down, Name name) {
    if (down.isEmpty()) {
      return false;
    }
    Name current = name;
    while (!down.contains(current)) {
      int dot = current.full().lastIndexOf('.');
      if (dot < 0) {
        return false;
      }
      current = new Name(current.full().substring(0, dot));
    }
    return true;
  }
}
