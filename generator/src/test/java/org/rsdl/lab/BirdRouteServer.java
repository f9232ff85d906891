package org.rsdl.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rsdl.model.Name;
import org.rsdl.model.RoutingPreference;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Speaker;

/**
 * The configuration of BIRD 2 as an instance of a Route Server: it forwards nothing, resolves every
 * next hop, and tells its peers what Azure's documents say (What is Azure Route Server; Route
 * Server FAQ).
 */
final class BirdRouteServer {
  private final LabNode node;
  private final IpAddress gateway;

  private BirdRouteServer(LabNode node, IpAddress gateway) {
    this.node = node;
    this.gateway = gateway;
  }

  /** The file; {@code gateway} is the first address of RouteServerSubnet. */
  static String config(LabNode node, IpAddress gateway, String log) {
    BirdRouteServer bird = new BirdRouteServer(node, gateway);
    StringBuilder text = new StringBuilder(bird.head(log));
    for (int i = 0; i < node.sessions().size(); i++) {
      text.append(bird.peer(i, node.sessions().get(i)));
    }
    return text.toString();
  }

  /** The protocol of the i-th session. */
  static String protocol(int i) {
    return "peer" + i;
  }

  private String head(String log) {
    String routes =
        node.speaker().policy().space().networks().stream()
            .map(p -> "  route " + p + " unreachable;\n")
            .collect(Collectors.joining());
    return """
        log "%s" all;
        router id %s;
        attribute int learned_from;
        attribute int learned_class;
        protocol device { }
        ipv4 table hops;
        protocol static everywhere { ipv4 { table hops; }; route 0.0.0.0/0 via %s; }
        protocol direct { ipv4 { table hops; }; }
        protocol static vnet {
          ipv4 { import filter { preference = 1000; accept; }; };
        %s}
        template bgp server {
          local %s as 65515;
          hold time 180; keepalive time 60;
          connect delay time 1; connect retry time 1; error wait time 1, 2;
          interpret communities off;
        }
        """
        .formatted(log, node.routerId(), gateway, routes, node.routerId());
  }

  private String peer(int i, Session session) {
    boolean internal = session.type() == Session.Type.INTERNAL;
    return """
        protocol bgp %s from server {
          neighbor %s as %s;
          %s
          ipv4 {
            igp table hops; import table; export table;
            next hop %s;
            import filter {
              if 0 ~ bgp_path then reject;
              learned_from = %d; learned_class = %d; preference = %d;
              accept;
            };
            export filter {
              if source = RTS_STATIC then accept;
              if (65535, 65282) ~ bgp_community then reject;
              if learned_from = %d then reject;
              if net ~ [ %s ] then reject;
        %s      accept;
            };
          };
        }
        """
        .formatted(
            protocol(i),
            session.toAddress(),
            session.to().asn(),
            internal
                ? "rr client; rr cluster id " + node.routerId() + "; multihop;"
                : "multihop 2;",
            internal ? "keep" : "self",
            number(session.to().node()),
            classOf(session.to()),
            preference(session.to().role()),
            number(session.to().node()),
            node.speaker().policy().space().networks().stream()
                .map(p -> p + "+")
                .collect(Collectors.joining(", ")),
            node.speaker().policy().routeExchange()
                ? transit(session.to())
                : "      if learned_class != " + classOf(session.to()) + " then reject;\n");
  }

  /** A number for each node at the other end. */
  private int number(Name peer) {
    List<Name> all =
        new ArrayList<>(
            node.sessions().stream().map(s -> s.to().node()).distinct().sorted().toList());
    return all.indexOf(peer);
  }

  /** What the switch opens or keeps apart; a VPN gateway of an ASN of its own stands alone. */
  private static int classOf(Speaker peer) {
    return ofItsOwnAsn(peer) ? 100 : peer.role().ordinal();
  }

  private static boolean ofItsOwnAsn(Speaker peer) {
    return peer.role() == Role.VPN_GATEWAY && !peer.asn().equals(Asn.AZURE);
  }

  /** Such a gateway exchanges nothing with ExpressRoute. */
  private static String transit(Speaker peer) {
    int other =
        ofItsOwnAsn(peer)
            ? Role.EXPRESSROUTE_GATEWAY.ordinal()
            : peer.role() == Role.EXPRESSROUTE_GATEWAY ? 100 : -1;
    return other < 0 ? "" : "      if learned_class = " + other + " then reject;\n";
  }

  /**
   * Hub routing preference: an ExpressRoute route, or a VPN or appliance one, before path length.
   */
  private int preference(Role role) {
    boolean expressRoute = role == Role.EXPRESSROUTE_GATEWAY;
    RoutingPreference preference = node.speaker().policy().preference();
    return switch (preference) {
      case EXPRESSROUTE -> expressRoute ? 200 : 100;
      case VPN -> expressRoute ? 100 : 200;
      case AS_PATH -> 100;
    };
  }
}
