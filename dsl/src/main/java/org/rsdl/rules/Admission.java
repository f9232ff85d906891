package org.rsdl.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.RouteMap;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RouteTable;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;
import org.rsdl.model.VpnGateway;

/**
 * What Azure would refuse is taken out of a topology before it is simulated: the element with all
 * that needs it. A property that is refused has its default, an ASN that is refused brings its
 * sessions down; limits, and a VPN gateway of the wrong mode, stay.
 */
public final class Admission {
  /** Azure takes them, and they do not work: the simulation knows how. */
  private static final Set<String> KEPT =
      Set.of(
          "vpn-gateway-not-active-active",
          "too-many-bgp-peers",
          "too-many-circuits",
          "too-many-tunnels");

  /** No session comes up with them. */
  private static final Set<String> WITHOUT_SESSION =
      Set.of(
          "asn-reserved",
          "nva-asn-missing",
          "vpn-asn-same-on-both-sides",
          "vpn-peer-address-in-vnet");

  /** A Route Server does not take the map the finding stands in; others may. */
  private static final Set<String> WITHOUT_MAP =
      Set.of(
          "route-map-condition-not-supported",
          "route-map-action-not-supported",
          "route-map-asn-not-allowed");

  private final Topology topology;
  private final Refused refused =
      new Refused(new HashSet<>(), new EnumMap<>(Part.class), new HashSet<>());
  private final Set<Name> silent = new HashSet<>();
  private final Set<Name> unheard = new HashSet<>();

  private Admission(Topology topology) {
    this.topology = topology;
  }

  /**
   * The topology without the elements at which an error was found that Azure itself would raise.
   */
  public static Topology admit(Topology topology, List<Finding> findings) {
    List<Finding> refused =
        findings.stream().filter(Catalog::refused).filter(f -> !KEPT.contains(f.rule())).toList();
    if (refused.isEmpty()) {
      return topology;
    }
    Admission admission = new Admission(topology);
    refused.forEach(admission::refuse);
    return admission.admitted();
  }

  private void refuse(Finding finding) {
    Optional<Element> element = topology.element(finding.element());
    if (WITHOUT_SESSION.contains(finding.rule())) {
      silent.add(finding.element());
    } else if (finding.rule().equals("nva-asn-over-16-bits")) {
      unheard.add(finding.element());
    } else if (WITHOUT_MAP.contains(finding.rule())) {
      finding.element().container().ifPresent(refused.maps()::add);
    } else if (element.filter(RouteMap.Rule.class::isInstance).isPresent()) {
      finding.element().container().ifPresent(refused.elements()::add);
    } else if (element.isPresent() && isProperty(element.get(), finding.part())) {
      refused.property(finding.element(), finding.part());
    } else {
      refused.elements().add(finding.element());
    }
  }

  /** Whether the element is there without what is written. */
  private static boolean isProperty(Element element, Part part) {
    return switch (part) {
      case NSG, DELEGATION, ROUTE_TABLE, ENDPOINT_POLICY, NAT_GATEWAY, GATEWAY_TRANSIT -> true;
      case ASN, SKU, TYPE, LINK_SUBNET -> true;
      case ROUTING_PREFERENCE, SCALE_UNITS, SUMMARY, INBOUND, OUTBOUND -> true;
      case FASTPATH, BGP_ADDRESS, ONLY_INSTANCE, LOCAL_AS -> true;
      case COMMUNITY -> element instanceof VirtualNetwork;
      case ADDRESS -> element instanceof RouteServer || isGateway(element);
      default -> false;
    };
  }

  private static boolean isGateway(Element element) {
    return element instanceof VpnGateway || element instanceof ExpressRouteGateway;
  }

  private Topology admitted() {
    List<VirtualNetwork> vnets =
        topology.virtualNetworks().stream().filter(refused::admits).map(refused::rest).toList();
    List<Circuit> circuits =
        topology.circuits().stream().filter(refused::admits).map(refused::rest).toList();
    List<Site> sites = topology.sites().stream().map(refused::rest).toList();
    List<RouteMap> maps = topology.routeMaps().stream().filter(refused::admits).toList();
    Topology nodes =
        topology.withNodes(vnets, sites, circuits).withPolicies(topology.routeTables(), maps);
    Set<Name> there =
        nodes.elements().filter(refused::admits).map(Element::name).collect(Collectors.toSet());
    return nodes
        .withLinks(connections(there), peerings(there), vnetPeerings(there))
        .withPolicies(tables(there), maps);
  }

  private List<RouteTable> tables(Set<Name> there) {
    return topology.routeTables().stream()
        .filter(refused::admits)
        .map(t -> refused.rest(t, there))
        .toList();
  }

  private List<VnetPeering> vnetPeerings(Set<Name> there) {
    return topology.vnetPeerings().stream()
        .filter(refused::admits)
        .filter(p -> there.contains(p.left()) && there.contains(p.right()))
        .map(refused::rest)
        .toList();
  }

  private List<BgpPeering> peerings(Set<Name> there) {
    return topology.peerings().stream()
        .filter(refused::admits)
        .filter(p -> there.contains(p.nva()) && there.contains(p.peer()))
        .filter(p -> !silent.contains(p.nva()) && !silent.contains(p.peer()))
        .filter(p -> !unheard.contains(p.nva()) || !Sessions.hasServer(topology, p))
        .map(p -> refused.rest(p, Sessions.hasServer(topology, p)))
        .toList();
  }

  private List<Connection> connections(Set<Name> there) {
    List<Connection> connections = new ArrayList<>();
    for (Connection written : topology.connections()) {
      Connection c = refused.rest(written);
      if (refused.admits(c)
          && there.contains(c.near())
          && there.contains(c.far())
          && there.containsAll(c.circuits())
          && !(isSilent(c) && !c.circuits().isEmpty())) {
        connections.add(isSilent(c) && isVpn(c) ? c.withBgp(false) : c);
      }
    }
    return connections;
  }

  private boolean isVpn(Connection connection) {
    return topology.element(connection.far(), VpnGateway.class).isPresent();
  }

  /** Whether the site, or one of its routers, can't speak BGP with Azure. */
  private boolean isSilent(Connection connection) {
    return silent.stream()
        .anyMatch(
            s ->
                s.equals(connection.near()) || s.full().startsWith(connection.near().full() + "."));
  }
}
