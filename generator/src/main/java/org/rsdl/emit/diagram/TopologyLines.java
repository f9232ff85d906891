package org.rsdl.emit.diagram;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.emit.diagram.Picture.Line;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;

/**
 * The lines of a diagram. They lead from left to right as the picture does: site, appliance, Route
 * Server, gateway, circuit, site.
 */
final class TopologyLines {
  private static final String BGP = "BGP";

  private final Topology topology;
  private final Set<Line> lines = new LinkedHashSet<>();

  private TopologyLines(Topology topology) {
    this.topology = topology;
  }

  static List<Line> of(Topology topology) {
    TopologyLines all = new TopologyLines(topology);
    topology.peerings().forEach(all::peering);
    topology.virtualNetworks().forEach(all::automatic);
    topology.connections().forEach(all::connection);
    return all.lines.stream()
        .sorted(Comparator.comparing(Line::from).thenComparing(Line::to).thenComparing(Line::words))
        .toList();
  }

  private void peering(BgpPeering peering) {
    String only = peering.onlyInstance().map(i -> ", instance " + i + " only").orElse("");
    line(peering.nva(), peering.peer(), BGP + only, false);
  }

  /**
   * Route Server and the gateways beside it: sessions nobody configures; a VPN gateway must be
   * active-active (Route Server FAQ).
   */
  private void automatic(VirtualNetwork vnet) {
    vnet.routeServers()
        .forEach(
            server -> {
              vnet.expressRouteGateways()
                  .forEach(
                      gateway -> line(server.name(), gateway.name(), "automatic " + BGP, true));
              vnet.vpnGateways().stream()
                  .filter(VpnGateway::activeActive)
                  .forEach(
                      gateway -> line(server.name(), gateway.name(), "automatic " + BGP, true));
            });
  }

  private void connection(Connection connection) {
    String words = words(connection);
    if (connection.circuits().isEmpty()) {
      if (isGateway(connection.far())) {
        line(connection.far(), connection.near(), words, false);
      } else {
        line(connection.near(), connection.far(), words, false);
      }
    }
    for (Name circuit : connection.circuits()) {
      line(connection.far(), circuit, BGP, false);
      line(circuit, connection.near(), words, false);
    }
  }

  private boolean isGateway(Name far) {
    return topology.virtualNetworks().stream()
        .anyMatch(
            v ->
                Stream.concat(
                        v.vpnGateways().stream().map(g -> g.name()),
                        v.expressRouteGateways().stream().map(g -> g.name()))
                    .anyMatch(far::equals));
  }

  private static String words(Connection connection) {
    String statics =
        connection.statics().stream()
            .sorted()
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return Stream.of(
            connection.tunnel().map(TopologyLines::tunnel).orElse(""),
            connection.bgp() ? BGP : "",
            statics.isEmpty() ? "" : "static " + statics)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String tunnel(String kind) {
    return switch (kind) {
      case "overlay" -> "overlay";
      case "ipsec" -> "IPsec";
      default -> kind.toUpperCase(Locale.ROOT);
    };
  }

  private void line(Name from, Name to, String words, boolean automatic) {
    lines.add(new Line(from.full(), to.full(), words, automatic));
  }
}
