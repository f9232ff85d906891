package org.rsdl.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/**
 * What a Route Server exchanges routes between: the NVAs that have a session with it, and the
 * gateways of its virtual network; each with the sites behind it.
 */
record Components(Topology topology, List<Component> all) {

  /** The kinds of components that only route exchange joins. */
  enum Kind {
    NVA("NVA"),
    EXPRESSROUTE("ExpressRoute gateway"),
    VPN("VPN gateway");

    private final String role;

    Kind(String role) {
      this.role = role;
    }

    String role() {
      return role;
    }
  }

  /** An NVA or a gateway. */
  record Component(Kind kind, Name name) {
    /** NVAs of one Route Server always exchange routes. */
    boolean joined(Component other) {
      return equals(other) || (kind == Kind.NVA && other.kind == Kind.NVA);
    }
  }

  /** What does not get from one component to another: a prefix behind there, learned here. */
  record Gap(Component here, Component there, IpPrefix prefix) {}

  static Components of(Topology topology, VirtualNetwork vnet, RouteServer server) {
    List<Component> all = new ArrayList<>();
    topology.peeringsOf(server.name()).stream()
        .map(BgpPeering::nva)
        .distinct()
        .forEach(nva -> all.add(new Component(Kind.NVA, nva)));
    vnet.expressRouteGateways().forEach(g -> all.add(new Component(Kind.EXPRESSROUTE, g.name())));
    vnet.vpnGateways().forEach(g -> all.add(new Component(Kind.VPN, g.name())));
    return new Components(topology, all);
  }

  /** How many kinds there are. */
  long kinds() {
    return all.stream().map(Component::kind).distinct().count();
  }

  /** The gap that an expectation has to cross, if any. */
  Optional<Gap> gap(Expectation expected) {
    return switch (expected) {
      case Expectation.Reaches e when e.positive() ->
          site(e.to())
              .flatMap(to -> to.prefixes().stream().findFirst())
              .flatMap(prefix -> gap(behind(e.from()), behind(e.to()), prefix));
      case Expectation.Route e when e.present() ->
          topology.sites().stream()
              .filter(s -> s.prefixes().stream().anyMatch(p -> p.covers(e.prefix())))
              .findFirst()
              .flatMap(s -> gap(at(e.at()), behind(s.name()), e.prefix()));
      case Expectation.Reaches e -> Optional.empty();
      case Expectation.Route e -> Optional.empty();
      case Expectation.RouteCount e -> Optional.empty();
      case Expectation.Diagnostic e -> Optional.empty();
      case Expectation.Each e -> Optional.empty();
    };
  }

  /** The first gap between any two connected sites. */
  Optional<Gap> anyGap() {
    Map<List<Component>, Site> first = new LinkedHashMap<>();
    Set<List<Component>> connected = new LinkedHashSet<>();
    for (Site site : topology.sites()) {
      List<Component> components = behind(site.name());
      connected.add(components);
      if (!site.prefixes().isEmpty()) {
        first.putIfAbsent(components, site);
      }
    }
    return first.entrySet().stream()
        .flatMap(
            there ->
                connected.stream()
                    .flatMap(
                        here ->
                            gap(here, there.getKey(), there.getValue().prefixes().getFirst())
                                .stream()))
        .findFirst();
  }

  private static Optional<Gap> gap(List<Component> here, List<Component> there, IpPrefix prefix) {
    boolean joined = here.stream().anyMatch(h -> there.stream().anyMatch(h::joined));
    return here.isEmpty() || there.isEmpty() || joined
        ? Optional.empty()
        : Optional.of(new Gap(here.getFirst(), there.getFirst(), prefix));
  }

  private List<Component> at(Name node) {
    List<Component> own = all.stream().filter(c -> isOrHolds(c.name(), node)).toList();
    return own.isEmpty() ? behind(node) : own;
  }

  private List<Component> behind(Name end) {
    return site(end).stream()
        .flatMap(s -> topology.connectionsOf(s.name()).stream())
        .flatMap(c -> all.stream().filter(x -> isOrHolds(x.name(), c.far())))
        .distinct()
        .toList();
  }

  /** The site of that name, or whose router has it. */
  private Optional<Site> site(Name end) {
    return topology
        .element(end, Site.class)
        .or(() -> end.container().flatMap(owner -> topology.element(owner, Site.class)));
  }

  /** Whether the name is the element's own, or of a machine or router of it. */
  private static boolean isOrHolds(Name element, Name end) {
    return end.equals(element) || end.full().startsWith(element.full() + ".");
  }
}
