package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Element;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Firewall;
import org.rsdl.model.Instance;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;
import org.rsdl.model.Workload;

/** A session joins an appliance with a Route Server or another appliance (L-AVS; GH-82398). */
final class BgpEndSpeaksNoBgp implements TopologyRule {
  private static final String JOINS = "a session joins an NVA with a Route Server or another NVA";

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.peerings().stream().flatMap(session -> check(topology, session).stream());
  }

  private Optional<Finding> check(Topology topology, BgpPeering session) {
    return Stream.of(session.nva(), session.peer())
        .filter(end -> !speaks(topology, session, end))
        .findFirst()
        .flatMap(topology::element)
        .map(end -> error(session, ELEMENT, message(topology, end)).related(end.name(), "the end"));
  }

  /** Of two Route Servers the first stands where an appliance should. */
  private static boolean speaks(Topology topology, BgpPeering session, Name end) {
    boolean server =
        end.equals(session.peer()) && topology.element(end, RouteServer.class).isPresent();
    return server || Sessions.appliance(topology, end).isPresent();
  }

  private static String message(Topology topology, Element end) {
    String name = topology.shortest(end.name());
    return switch (end) {
      case Firewall f ->
          "%s is an Azure Firewall, which speaks no BGP; a routing NVA with %s as next hop does"
              .formatted(name, name);
      case LoadBalancer b ->
          "%s is a load balancer, which speaks no BGP; the NVA behind it does".formatted(name);
      case Workload w -> "%s is a workload, which speaks no BGP; %s".formatted(name, JOINS);
      case ExpressRouteGateway g -> gateway(name);
      case VpnGateway g -> gateway(name);
      case Site s -> site(name);
      case Instance router -> site(name);
      case RouteServer s ->
          "%s is a Route Server, which peers with no other Route Server; %s".formatted(name, JOINS);
      default -> "%s speaks no BGP; %s".formatted(name, JOINS);
    };
  }

  private static String gateway(String name) {
    return "%s is a gateway, which peers with the Route Server beside it by itself; %s"
        .formatted(name, JOINS);
  }

  private static String site(String name) {
    return "%s is on-premises, where connect brings BGP; %s".formatted(name, JOINS);
  }
}
