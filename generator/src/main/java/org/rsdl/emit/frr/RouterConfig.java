package org.rsdl.emit.frr;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Terms;

/**
 * All that the frr.conf of one router says; every text in it is safe to write as it is.
 *
 * @param file path below the target's folder
 * @param title what it is, one line
 * @param notes what whoever installs the file has to know, one line each
 * @param asn its own
 * @param routerId its lowest own address; absent where it has none of IPv4
 * @param interfaces the addresses that the file expects on interfaces
 * @param statics static routes, sorted by prefix
 * @param originates prefixes that it announces as its own, sorted
 * @param peers the nodes that it has sessions with, sorted by name
 * @param maximumPaths how many routes of a prefix share its traffic, 1 to 256; absent as FRR comes
 */
record RouterConfig(
    String file,
    String hostname,
    String title,
    List<String> notes,
    Asn asn,
    Optional<IpAddress> routerId,
    List<Interface> interfaces,
    List<StaticRoute> statics,
    List<IpPrefix> originates,
    List<Peer> peers,
    Optional<Integer> maximumPaths) {
  RouterConfig {
    notes = List.copyOf(notes);
    interfaces = List.copyOf(interfaces);
    statics = List.copyOf(statics);
    originates = List.copyOf(originates);
    peers = List.copyOf(peers);
  }

  /** An address with the length of its subnet, and what the interface leads to. */
  record Interface(IpAddress address, int length, String toward) {}

  /** A route to a peer that no interface is connected to. */
  record StaticRoute(IpPrefix prefix, IpAddress via) {}

  /** A node at the other end: all sessions with its instances, sorted by address. */
  record Peer(String name, List<Neighbor> neighbors) {
    Peer {
      neighbors = List.copyOf(neighbors);
    }
  }

  /**
   * One session.
   *
   * @param source the own address that it runs from
   * @param hops how far away the neighbor may be, 1 to 255; absent where an interface is connected
   *     to it, and for internal BGP
   * @param tells what the router does to the routes that it tells
   * @param allowOwnAs how often a path may hold its own ASN, 0 to 10
   */
  record Neighbor(
      IpAddress address,
      Asn asn,
      String description,
      IpAddress source,
      Optional<Integer> hops,
      Terms.Export tells,
      int allowOwnAs) {
    /** Whether next hops are set to the router where FRR would not do it by itself. */
    boolean setsNextHop() {
      return tells.nextHopSelf().orElse(false);
    }

    /** Whether next hops stay where FRR would set them. */
    boolean keepsNextHop() {
      return !tells.nextHopSelf().orElse(true);
    }
  }

  /** All sessions, peer by peer. */
  List<Neighbor> neighbors() {
    return peers.stream().flatMap(peer -> peer.neighbors().stream()).toList();
  }
}
