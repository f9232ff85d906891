package org.rsdl.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;

/**
 * The configuration of FRR as what Azure runs beside a Route Server: a gateway's instance or an
 * edge router of ExpressRoute.
 */
final class AzureRouter {
  private final LabNode node;
  private final List<String> lists = new ArrayList<>();
  private final List<String> maps = new ArrayList<>();
  private final List<String> neighbors = new ArrayList<>();
  private final List<String> family = new ArrayList<>();

  private AzureRouter(LabNode node) {
    this.node = node;
  }

  static String config(LabNode node) {
    AzureRouter router = new AzureRouter(node);
    router.prefixLists();
    node.sessions().forEach(router::session);
    Stream.concat(
            node.speaker().originates().stream(),
            node.incoming().stream().flatMap(s -> s.statics().stream()))
        .distinct()
        .forEach(prefix -> router.family.add("network " + prefix));
    return router.text();
  }

  private String text() {
    return """
        frr defaults traditional
        hostname %s
        %s
        %s
        router bgp %s
         bgp router-id %s
         no bgp ebgp-requires-policy
         no bgp network import-check
         bgp bestpath compare-routerid
         bgp deterministic-med
         coalesce-time 50
         %s
         address-family ipv4 unicast
          %s
         exit-address-family
        exit
        """
        .formatted(
            node.id(),
            lists.stream().distinct().collect(Collectors.joining("\n")),
            String.join("\n", maps),
            node.speaker().asn(),
            node.routerId(),
            String.join("\n ", neighbors),
            String.join("\n  ", family));
  }

  private void prefixLists() {
    for (IpPrefix space : node.speaker().policy().space().networks()) {
      lists.add("ip prefix-list space permit " + space);
      lists.add("ip prefix-list inside permit " + space + " le 32");
    }
    lists.add("ip prefix-list default-route permit 0.0.0.0/0");
    for (Role role : Role.values()) {
      for (IpAddress peer : node.peers(role)) {
        lists.add("ip prefix-list " + role + " permit " + peer + "/32");
      }
    }
  }

  private void session(Session session) {
    IpAddress peer = session.toAddress();
    neighbors.add("neighbor " + peer + " remote-as " + session.to().asn());
    neighbors.add("neighbor " + peer + " update-source " + session.fromAddress());
    neighbors.add("neighbor " + peer + " timers 60 180");
    neighbors.add("neighbor " + peer + " timers connect 1");
    if (session.type() == Session.Type.EXTERNAL) {
      neighbors.add("neighbor " + peer + " ebgp-multihop 4");
    }
    family.add("neighbor " + peer + " soft-reconfiguration inbound");
    family.add("neighbor " + peer + " route-map to-" + peer + " out");
    family.add("neighbor " + peer + " route-map from-" + peer + " in");
    Role me = node.role();
    Role to = session.to().role();
    if (me == Role.VPN_GATEWAY && session.type() == Session.Type.INTERNAL) {
      family.add("neighbor " + peer + " next-hop-self");
    }
    if (me == Role.MSEE && to == Role.SITE) {
      family.add("neighbor " + peer + " remove-private-AS all");
    }
    map("to-" + peer, out(session));
    boolean fromOutside = me != Role.MSEE && (to == Role.SITE || to == Role.MSEE);
    map("from-" + peer, fromOutside ? List.of("deny ip address prefix-list inside") : List.of());
  }

  /** What the documents say of each pair, first match first; the rest is sent. */
  private List<String> out(Session session) {
    Role to = session.to().role();
    return switch (node.role()) {
      case EXPRESSROUTE_GATEWAY ->
          to == Role.MSEE
              ? List.of("deny ip next-hop prefix-list MSEE")
              : List.of("deny ip address prefix-list space");
      case VPN_GATEWAY ->
          to == Role.SITE
              ? List.of(
                  "permit ip address prefix-list space",
                  "deny ip address prefix-list inside",
                  "deny ip address prefix-list default-route",
                  "deny ip next-hop prefix-list " + ownList(session))
              : List.of("deny ip address prefix-list space");
      case MSEE -> List.of("deny ip next-hop prefix-list " + to);
      case ROUTE_SERVER, NVA, SITE -> throw new IllegalArgumentException(node.shown());
    };
  }

  /** The addresses of one site: to it no route of its own goes back. */
  private String ownList(Session session) {
    String list = "site-" + session.to().node();
    for (Session other : node.sessions()) {
      if (other.to().node().equals(session.to().node())) {
        lists.add("ip prefix-list " + list + " permit " + other.toAddress() + "/32");
      }
    }
    return list;
  }

  private void map(String name, List<String> clauses) {
    int number = 10;
    for (String clause : clauses) {
      int space = clause.indexOf(' ');
      maps.add("route-map " + name + " " + clause.substring(0, space) + " " + number);
      maps.add(" match" + clause.substring(space));
      maps.add("exit");
      number += 10;
    }
    maps.add("route-map " + name + " permit " + number);
    maps.add("exit");
  }
}
