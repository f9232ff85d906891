package org.rsdl.emit.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rsdl.emit.frr.RouterConfig.Interface;
import org.rsdl.emit.frr.RouterConfig.Neighbor;
import org.rsdl.emit.frr.RouterConfig.Peer;
import org.rsdl.emit.frr.RouterConfig.StaticRoute;
import org.rsdl.model.Circuit;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Terms;

/** Gathers what the configuration of one router will say. */
final class RouterDraft {
  private static final int MOST_HOPS = 255;
  private static final int MOST_OWN = 10;
  private static final int MOST_PATHS = 256;
  private static final IpPrefix PLANNED = IpPrefix.of("169.254.0.0/16");

  private final Topology topology;
  private final Name router;
  private final String label;
  private final List<Interface> interfaces = new ArrayList<>();
  private final List<IpPrefix> connected = new ArrayList<>();
  private final TreeSet<IpAddress> own = new TreeSet<>();
  private final TreeSet<String> notes = new TreeSet<>();
  private final Map<IpPrefix, IpAddress> statics = new TreeMap<>();
  private final Map<Name, TreeMap<IpAddress, Neighbor>> peers = new TreeMap<>();

  RouterDraft(Topology topology, Name router, String label) {
    this.topology = topology;
    this.router = router;
    this.label = label;
  }

  /** An address of the router whose interface is no matter of ours. */
  void own(IpAddress address) {
    own.add(address);
  }

  /** An interface with that address. */
  void attach(IpAddress address, IpPrefix subnet, String toward) {
    own(address);
    connected.add(subnet);
    interfaces.add(new Interface(address, subnet.length(), Words.text(toward)));
    if (PLANNED.covers(subnet)) {
      notes.add("The model gives no addresses to some links: those of 169.254.0.0/16 are assumed.");
    }
  }

  /** A route to where no interface is connected. */
  void reach(IpPrefix prefix, IpAddress via) {
    if (connected.stream().noneMatch(subnet -> subnet.covers(prefix))) {
      statics.put(prefix, via);
    }
  }

  /**
   * A session and its way back, on which the router listens; {@code hops} counts where no interface
   * is connected to the peer.
   */
  void peer(Session session, Terms.Import hears, int hops) {
    IpAddress address = session.toAddress();
    boolean direct = connected.stream().anyMatch(subnet -> subnet.contains(address));
    Optional<Integer> multihop =
        direct || session.type() != Session.Type.EXTERNAL
            ? Optional.empty()
            : Optional.of(Math.clamp(hops, 1, MOST_HOPS));
    String instance = session.to().instance().map(i -> " " + i).orElse("");
    String text = session.to().node() + instance + label(session.to().node());
    peers
        .computeIfAbsent(session.to().node(), n -> new TreeMap<>())
        .putIfAbsent(
            address,
            new Neighbor(
                address,
                session.toAsn(),
                Words.text(text),
                session.fromAddress(),
                multihop,
                session.terms().sender(),
                Math.clamp(hears.allowOwnAs(), 0, MOST_OWN)));
  }

  /** The label of a peer behind its name, and a note where Azure assigns its address. */
  private String label(Name peer) {
    return topology
        .element(peer)
        .map(
            element -> {
              String text = labelOf(element);
              return text.isEmpty() ? "" : ": " + text;
            })
        .orElse("");
  }

  private String labelOf(Element element) {
    if (element instanceof RouteServer server && !server.addressesWritten()) {
      notes.add("Azure assigns the addresses of a Route Server: these are predicted.");
    }
    if (element instanceof VpnGateway) {
      notes.add("Azure assigns the addresses of a VPN gateway: compare them with these.");
    }
    return switch (element) {
      case RouteServer server -> server.label();
      case VpnGateway gateway -> gateway.label();
      case Nva nva -> nva.label();
      case Site site -> site.label();
      case Circuit circuit -> circuit.label();
      default -> "";
    };
  }

  /**
   * What came from an instance goes to none of its node, but with {@code as-override} to all
   * others: then each is a peer of its own.
   */
  private static List<Peer> split(Name node, List<Neighbor> neighbors) {
    String name = Words.name(node.full());
    if (neighbors.stream().noneMatch(neighbor -> neighbor.tells().asOverride())) {
      return List.of(new Peer(name, neighbors));
    }
    return neighbors.stream()
        .map(neighbor -> new Peer(name + "-" + neighbor.address(), List.of(neighbor)))
        .toList();
  }

  RouterConfig finish(
      Words words, Asn asn, List<IpPrefix> originates, Optional<Integer> maximumPaths) {
    List<Peer> sorted = new ArrayList<>();
    peers.forEach((node, neighbors) -> sorted.addAll(split(node, List.copyOf(neighbors.values()))));
    List<StaticRoute> routes = new ArrayList<>();
    statics.forEach((prefix, via) -> routes.add(new StaticRoute(prefix, via)));
    return new RouterConfig(
        words.folder(router.full()) + "/frr.conf",
        Words.host(router.simple()),
        Words.text(router + (label.isEmpty() ? "" : ": " + label)),
        List.copyOf(notes),
        asn,
        own.stream().filter(a -> a instanceof IpAddress.V4).findFirst(),
        interfaces,
        routes,
        originates.stream().filter(p -> p instanceof IpPrefix.V4).distinct().sorted().toList(),
        sorted,
        maximumPaths.map(paths -> Math.clamp(paths, 1, MOST_PATHS)));
  }
}
