package org.rsdl.emit.routes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

/**
 * What the text says of a node beside its tables.
 *
 * @param words its label in quotes or a subnet's prefix, after a space; empty if none
 * @param instances what each instance is called, in their order; one or none: the node itself
 */
record Caption(String words, List<String> instances) {
  private static final Caption NONE = new Caption("", List.of());

  static Caption of(Topology topology, Name node) {
    Optional<Element> element = topology.element(node);
    return element.map(Caption::of).orElse(NONE);
  }

  private static Caption of(Element element) {
    return switch (element) {
      case RouteServer server -> new Caption(quoted(server.label()), addresses(server.addresses()));
      case ExpressRouteGateway er -> new Caption(quoted(er.label()), addresses(er.addresses()));
      case VpnGateway vpn -> new Caption(quoted(vpn.label()), addresses(vpn.addresses()));
      case Nva nva -> new Caption(quoted(nva.label()), machines(nva.instances()));
      case Site site -> new Caption(quoted(site.label()), machines(site.instances()));
      case Circuit circuit -> new Caption(quoted(circuit.label()), List.of("primary", "secondary"));
      case VirtualNetwork vnet -> new Caption(quoted(vnet.label()), List.of());
      case Subnet subnet -> new Caption(" " + subnet.prefix(), List.of());
      case Instance i -> NONE;
      case Connection c -> NONE;
      case BgpPeering p -> NONE;
      case Expectation e -> NONE;
      case Scenario s -> NONE;
      case Intent i -> NONE;
      case Firewall f -> new Caption(quoted(f.label()), List.of());
      case LoadBalancer b -> new Caption(quoted(b.label()), List.of());
      case Workload w -> new Caption(quoted(w.label()), List.of());
      case RouteTable t -> new Caption(quoted(t.label()), List.of());
      case RouteMap m -> new Caption(quoted(m.label()), List.of());
      case RouteMap.Rule r -> NONE;
      case RouteTable.UserRoute r -> NONE;
      case Advertisement a -> NONE;
      case MapApplication a -> NONE;
      case VnetPeering p -> NONE;
      case View v -> NONE;
    };
  }

  /** {@code 0 = 10.0.1.4, 1 = 10.0.1.5}; empty where there is one. */
  String instancesNumbered() {
    return instances.size() < 2
        ? ""
        : String.join(
            ", ",
            IntStream.range(0, instances.size())
                .mapToObj(i -> i + " = " + instances.get(i))
                .toList());
  }

  private static String quoted(String label) {
    return label.isEmpty() ? "" : " '" + label + "'";
  }

  private static List<String> addresses(List<IpAddress> addresses) {
    return addresses.stream().map(IpAddress::toString).toList();
  }

  private static List<String> machines(List<Instance> machines) {
    return machines.stream().map(m -> m.name().simple() + " " + m.address()).toList();
  }
}
