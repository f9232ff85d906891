package org.rsdl.emit.diagram;

import static org.rsdl.emit.diagram.Picture.Face.ADDRESS;
import static org.rsdl.emit.diagram.Picture.Face.FACT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.emit.diagram.Picture.Box;
import org.rsdl.emit.diagram.Picture.Look;
import org.rsdl.model.Circuit;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.Asn;

/** What of a topology the diagram shows; the order of the text plays no part in it. */
final class TopologyPicture {
  private final VirtualNetwork vnet;
  private final Map<Name, List<Box>> bySubnet = new HashMap<>();
  private final List<Box> inside = new ArrayList<>();

  private TopologyPicture(VirtualNetwork vnet) {
    this.vnet = vnet;
  }

  static Picture of(Topology topology) {
    List<Box> boxes =
        Stream.of(
                topology.virtualNetworks().stream().map(v -> new TopologyPicture(v).frame()),
                topology.sites().stream().map(TopologyPicture::site),
                topology.circuits().stream().map(TopologyPicture::circuit))
            .flatMap(s -> s)
            .sorted(Comparator.comparing(Box::id))
            .toList();
    return new Picture(topology.network(), boxes, TopologyLines.of(topology));
  }

  private Box frame() {
    Optional<Name> servers = subnet(VirtualNetwork.ROUTE_SERVER_SUBNET);
    Optional<Name> gateways = subnet(VirtualNetwork.GATEWAY_SUBNET);
    vnet.routeServers().forEach(server -> put(servers, routeServer(server)));
    vnet.expressRouteGateways().forEach(gateway -> put(gateways, expressRoute(gateway)));
    vnet.vpnGateways().forEach(gateway -> put(gateways, vpn(gateway)));
    vnet.nvas().forEach(nva -> put(nva.subnet(), appliance(nva)));
    vnet.subnets().forEach(subnet -> inside.add(subnet(subnet)));
    Card card = new Card("virtual network", vnet.name(), vnet.label(), vnet.existing());
    vnet.region().ifPresent(region -> card.add(FACT, region));
    vnet.addressSpace().stream().sorted().forEach(p -> card.add(ADDRESS, p.toString()));
    return card.box(Look.VIRTUAL_NETWORK, sorted(inside));
  }

  private Optional<Name> subnet(String simple) {
    return vnet.subnet(simple).map(Subnet::name);
  }

  private void put(Optional<Name> subnet, Box box) {
    boolean drawn =
        subnet.isPresent() && vnet.subnets().stream().anyMatch(s -> s.name().equals(subnet.get()));
    if (drawn) {
      bySubnet.computeIfAbsent(subnet.get(), s -> new ArrayList<>()).add(box);
    } else {
      inside.add(box);
    }
  }

  private Box subnet(Subnet subnet) {
    Card card = new Card("subnet", subnet.name(), "", subnet.existing());
    card.add(ADDRESS, subnet.prefix().toString());
    subnet.nsg().ifPresent(nsg -> card.add(FACT, "NSG " + nsg));
    subnet.delegation().ifPresent(to -> card.add(FACT, "delegated to " + to));
    return card.box(Look.SUBNET, sorted(bySubnet.getOrDefault(subnet.name(), List.of())));
  }

  private static Box routeServer(RouteServer server) {
    Card card = new Card("Route Server", server.name(), server.label(), server.existing());
    card.asn(Optional.of(server.writtenAsn().orElse(Asn.AZURE)));
    card.add(FACT, "route exchange " + (server.routeExchange() ? "on" : "off"));
    card.add(FACT, "prefers " + server.preference().text());
    card.instances(server.addresses());
    return card.box(Look.ROUTE_SERVER, List.of());
  }

  private static Box expressRoute(ExpressRouteGateway gateway) {
    String kind = "ExpressRoute gateway";
    Card card = new Card(kind, gateway.name(), gateway.label(), gateway.existing());
    card.asn(Optional.of(gateway.writtenAsn().orElse(Asn.AZURE)));
    gateway.sku().ifPresent(sku -> card.add(FACT, sku));
    card.instances(gateway.addresses());
    return card.box(Look.GATEWAY, List.of());
  }

  private static Box vpn(VpnGateway gateway) {
    Card card = new Card("VPN gateway", gateway.name(), gateway.label(), gateway.existing());
    card.asn(Optional.of(gateway.asn()));
    gateway.sku().ifPresent(sku -> card.add(FACT, sku));
    card.add(FACT, gateway.activeActive() ? "active-active" : "active-standby");
    card.instances(gateway.addresses());
    return card.box(Look.GATEWAY, List.of());
  }

  private static Box appliance(Nva nva) {
    Card card = new Card("appliance", nva.name(), nva.label(), nva.existing());
    card.asn(nva.asn());
    card.machines(nva.instances());
    return card.box(Look.APPLIANCE, List.of());
  }

  private static Box site(Site site) {
    Card card = new Card(words(site.kind()), site.name(), site.label(), site.existing());
    card.asn(site.asn());
    site.prefixes().stream().sorted().forEach(prefix -> card.add(ADDRESS, prefix.toString()));
    card.machines(site.instances());
    return card.box(Look.SITE, List.of());
  }

  private static Box circuit(Circuit circuit) {
    Card card =
        new Card("ExpressRoute circuit", circuit.name(), circuit.label(), circuit.existing());
    card.asn(Optional.of(Asn.MICROSOFT_EDGE));
    circuit.provider().ifPresent(provider -> card.add(FACT, provider));
    circuit.location().ifPresent(location -> card.add(FACT, location));
    circuit.bandwidthMbps().ifPresent(mbps -> card.add(FACT, mbps + " Mbit/s"));
    return card.box(Look.CIRCUIT, List.of());
  }

  private static String words(SiteKind kind) {
    return switch (kind) {
      case ON_PREMISES -> "on-premises site";
      case BRANCH -> "branch";
      case AZURE_VMWARE -> "Azure VMware Solution";
      case POINT_TO_SITE -> "point-to-site clients";
      case PARTNER -> "partner";
      case INTERNET -> "internet";
    };
  }

  private static List<Box> sorted(List<Box> boxes) {
    return boxes.stream().sorted(Comparator.comparing(Box::id)).toList();
  }
}
