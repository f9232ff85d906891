package org.rsdl.intent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.Workload;
import org.rsdl.simulate.forward.Trace;

/** Which routers packets pass, as a user names them. */
public final class Courses {
  private final Topology topology;
  private final Set<Name> machines = new HashSet<>();
  private final Set<Name> sites = new HashSet<>();

  public Courses(Topology topology) {
    this.topology = topology;
    topology.elements().filter(Courses::sends).map(Element::name).forEach(machines::add);
    topology.sites().stream().map(Site::name).forEach(sites::add);
  }

  /** Whether packets begin there and are not passed on. */
  private static boolean sends(Element element) {
    return element instanceof Subnet
        || element instanceof VirtualNetwork
        || element instanceof Workload;
  }

  /** The different courses, in the order of the ways. */
  List<List<Name>> of(List<Trace> ways) {
    return ways.stream().map(this::of).distinct().toList();
  }

  /**
   * The routers passed, in order; those of one ExpressRoute connection count once, as the gateway.
   */
  public List<Name> of(Trace trace) {
    List<Name> nodes = new ArrayList<>();
    for (Trace.Hop hop : trace.hops()) {
      Name node = logical(hop.node());
      if (!machines.contains(node) && (nodes.isEmpty() || !nodes.getLast().equals(node))) {
        nodes.add(node);
      }
    }
    nodes.removeIf(sites::contains);
    return nodes;
  }

  /** What an element counts as: a circuit as the gateway of its connection. */
  Name logical(Name node) {
    return topology.connections().stream()
        .filter(connection -> connection.circuits().contains(node))
        .map(Connection::far)
        .findFirst()
        .orElse(node);
  }

  /** Where two courses that are not the same part. */
  static Name firstDifference(List<Name> there, List<Name> returning) {
    for (int i = 0; i < Math.min(there.size(), returning.size()); i++) {
      if (!there.get(i).equals(returning.get(i))) {
        return there.get(i);
      }
    }
    return there.size() > returning.size()
        ? there.get(returning.size())
        : returning.get(there.size());
  }
}
