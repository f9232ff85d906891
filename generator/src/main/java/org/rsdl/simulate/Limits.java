package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rsdl.model.Circuit;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.Choice;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.rib.PrefixGroups;

/**
 * Takes down the sessions over which more routes come than Azure takes: those of peers first, as
 * what they sent is then gone from a circuit.
 */
final class Limits {
  /** From one peer of a VPN gateway (VPN gateway FAQ). */
  private static final int VPN_PEER = 4000;

  /** From on-premises over a circuit of SKU Local or Standard (ExpressRoute limits). */
  private static final int STANDARD_CIRCUIT = 4000;

  /** From on-premises over a circuit of SKU Premium (ExpressRoute limits). */
  private static final int PREMIUM_CIRCUIT = 10_000;

  /** Either way over a circuit (ExpressRoute limits). */
  private static final int CIRCUIT_IPV6 = 100;

  private final Topology topology;
  private final List<Channel> channels;
  private final PrefixGroups groups;

  private Limits(Topology topology, List<Channel> channels, PrefixGroups groups) {
    this.topology = topology;
    this.channels = channels;
    this.groups = groups;
  }

  /** Closes every session over its limit; says whether there was one. */
  static boolean enforce(Topology topology, List<Channel> channels, PrefixGroups groups) {
    return new Limits(topology, channels, groups).enforce();
  }

  private boolean enforce() {
    List<Channel> peers = new ArrayList<>();
    Set<Link> connections = new HashSet<>();
    for (Channel channel : channels) {
      Session over = channel.session();
      if (over.bgp() && over.state() == Session.State.UP && exceeds(channel, over)) {
        if (over.to().role() == Role.MSEE && over.from().role() != Role.SITE) {
          connections.add(new Link(over.from().node(), over.to().node()));
        } else {
          peers.add(channel);
        }
      }
    }
    for (Channel channel : channels) {
      Session over = channel.session();
      if (peers.stream().anyMatch(p -> p == channel || reverse(p.session(), over))) {
        channel.close(Session.State.OVER_PEER_LIMIT);
      } else if (peers.isEmpty()
          && (connections.contains(new Link(over.from().node(), over.to().node()))
              || connections.contains(new Link(over.to().node(), over.from().node())))) {
        channel.close(Session.State.OVER_CIRCUIT_LIMIT);
      }
    }
    return !peers.isEmpty() || !connections.isEmpty();
  }

  /** A gateway and a circuit: all sessions between them are one connection. */
  private record Link(Name from, Name to) {}

  private static boolean reverse(Session one, Session other) {
    return one.from().node().equals(other.to().node())
        && one.to().node().equals(other.from().node())
        && one.fromAddress().equals(other.toAddress())
        && one.toAddress().equals(other.fromAddress());
  }

  private boolean exceeds(Channel channel, Session over) {
    return count(channel, false) > limit(over) || count(channel, true) > limitOfIpv6(over);
  }

  /**
   * What the receiver takes counts, not what it drops; a group is of one family ({@link Alike}).
   */
  private int count(Channel channel, boolean ipv6) {
    int count = 0;
    for (int group = 0; group < groups.count(); group++) {
      if (channel.accepted(group) != null && groups.prefix(group) instanceof IpPrefix.V6 == ipv6) {
        count += groups.size(group);
      }
    }
    return count;
  }

  private int limit(Session over) {
    return switch (over.to().role()) {
      case ROUTE_SERVER -> over.from().role() == Role.NVA ? fromPeer() : Integer.MAX_VALUE;
      case VPN_GATEWAY -> over.from().role() == Role.SITE ? VPN_PEER : Integer.MAX_VALUE;
      case MSEE ->
          switch (over.from().role()) {
            case SITE -> fromSite(over.to().node());
            case EXPRESSROUTE_GATEWAY -> topology.profile().routesTowardCircuit();
            case ROUTE_SERVER, NVA, VPN_GATEWAY, MSEE -> Integer.MAX_VALUE;
          };
      case NVA, EXPRESSROUTE_GATEWAY, SITE -> Integer.MAX_VALUE;
    };
  }

  private static int limitOfIpv6(Session over) {
    Role from = over.from().role();
    boolean circuit = from == Role.SITE || from == Role.EXPRESSROUTE_GATEWAY;
    return circuit && over.to().role() == Role.MSEE ? CIRCUIT_IPV6 : Integer.MAX_VALUE;
  }

  /** What a Route Server takes; announced anew, a route counts with the one it had. */
  private int fromPeer() {
    int limit = topology.profile().routesPerPeer();
    return topology.profile().has(Choice.ROUTES_ANNOUNCED_ANEW) ? limit / 2 : limit;
  }

  private int fromSite(Name circuit) {
    boolean premium =
        topology
            .element(circuit, Circuit.class)
            .flatMap(Circuit::sku)
            .filter(sku -> sku.toLowerCase(Locale.ROOT).startsWith("premium"))
            .isPresent();
    return premium ? PREMIUM_CIRCUIT : STANDARD_CIRCUIT;
  }
}
