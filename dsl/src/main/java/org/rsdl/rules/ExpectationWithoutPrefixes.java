package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
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

/** An expectation between ends without address holds for nothing. */
final class ExpectationWithoutPrefixes implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return Expected.everywhere(topology)
        .filter(Expectation.Reaches.class::isInstance)
        .map(Expectation.Reaches.class::cast)
        .flatMap(
            e ->
                Stream.of(e.from(), e.to())
                    .filter(end -> topology.element(end).filter(x -> !addressed(x)).isPresent())
                    .limit(1)
                    .map(end -> finding(topology, e, end)));
  }

  private Finding finding(Topology topology, Expectation.Reaches e, Name end) {
    String message =
        "%s has no prefix; the expectation holds for nothing".formatted(topology.shortest(end));
    return warning(e, ELEMENT, message).related(end, "has no prefix");
  }

  private static boolean addressed(Element element) {
    return switch (element) {
      case VirtualNetwork v -> !v.addressSpace().isEmpty();
      case Site s -> !s.prefixes().isEmpty() || !s.instances().isEmpty();
      case Nva n -> !n.instances().isEmpty();
      case RouteServer r -> !r.addresses().isEmpty();
      case VpnGateway g -> !g.addresses().isEmpty();
      case ExpressRouteGateway g -> !g.addresses().isEmpty();
      case Subnet s -> true;
      case Instance i -> true;
      case Firewall f -> true;
      case LoadBalancer b -> true;
      case Workload w -> w.address().isPresent() || w.subnet().isPresent();
      case Circuit c -> false;
      case Connection c -> false;
      case BgpPeering p -> false;
      case Expectation e -> false;
      case Scenario s -> false;
      case Intent i -> false;
      case Advertisement a -> false;
      case MapApplication a -> false;
      case VnetPeering p -> false;
      case RouteMap m -> false;
      case RouteMap.Rule r -> false;
      case RouteTable t -> false;
      case RouteTable.UserRoute r -> false;
      case View v -> false;
    };
  }
}
