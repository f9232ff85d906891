package org.rsdl.emit.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.deploy.LeftOut;
import org.rsdl.model.Advertisement;
import org.rsdl.model.Instance;
import org.rsdl.model.MapApplication;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Links;
import org.rsdl.simulate.Links.Link;
import org.rsdl.simulate.Simulation;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Terms;

/** Decides what the routers' configurations say: the sessions are those of the simulation. */
final class RouterConfigs {
  /** Between a Route Server, or a VPN gateway behind its tunnel, and its peer lies one router. */
  private static final int HOPS = 2;

  private final Topology topology;
  private final List<Session> sessions;
  private final List<Link> links;
  private final Words words = new Words();
  private final List<RouterConfig> configs = new ArrayList<>();

  private RouterConfigs(Topology topology) {
    this.topology = topology;
    this.sessions = Simulation.sessions(topology);
    this.links = Links.of(topology).all();
  }

  /** One for each appliance instance that has an ASN and each site's router that has sessions. */
  static List<RouterConfig> of(Topology topology) {
    // A scenario that takes something down changes no configuration.
    RouterConfigs all = new RouterConfigs(topology.withDown(Set.of()));
    topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.nvas().stream())
        .filter(nva -> isFrr(nva.platform()))
        .forEach(all::appliance);
    topology.sites().stream().filter(site -> isFrr(site.platform())).forEach(all::site);
    return List.copyOf(all.configs);
  }

  /** Appliances and sites whose routers run something else: this target has nothing for them. */
  static List<LeftOut> ofOtherPlatforms(Topology topology) {
    return Stream.concat(
            topology.virtualNetworks().stream()
                .flatMap(vnet -> vnet.nvas().stream())
                .flatMap(nva -> other(nva.name(), nva.platform())),
            topology.sites().stream().flatMap(site -> other(site.name(), site.platform())))
        .toList();
  }

  /** What the text says of routers that run FRR, and this target has no words for. */
  static List<LeftOut> ofRouters(Topology topology) {
    return Stream.of(
            topology.virtualNetworks().stream()
                .flatMap(vnet -> vnet.nvas().stream())
                .filter(nva -> isFrr(nva.platform()))
                .flatMap(nva -> policies(nva.name(), nva.applications(), nva.advertisements())),
            topology.sites().stream()
                .filter(site -> isFrr(site.platform()))
                .flatMap(site -> policies(site.name(), site.applications(), site.advertisements())),
            topology.connections().stream()
                .filter(c -> c.options().metric().isPresent())
                .map(c -> new LeftOut(c.name(), "metric")),
            topology.peerings().stream()
                .filter(p -> p.options().neighbor().reflectorClient().orElse(false))
                .map(p -> new LeftOut(p.name(), "route-reflector-client")),
            topology.peerings().stream()
                .filter(p -> topology.element(p.peer(), RouteServer.class).isEmpty())
                .filter(p -> p.options().inbound().or(p.options()::outbound).isPresent())
                .map(p -> new LeftOut(p.name(), "route maps")))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<LeftOut> policies(
      Name router, List<MapApplication> applications, List<Advertisement> advertisements) {
    return Stream.concat(
        applications.isEmpty() ? Stream.empty() : Stream.of(new LeftOut(router, "apply")),
        advertisements.isEmpty() ? Stream.empty() : Stream.of(new LeftOut(router, "advertise")));
  }

  private static Stream<LeftOut> other(Name node, Optional<String> platform) {
    return platform.stream()
        .filter(p -> !isFrr(platform))
        .map(p -> new LeftOut(node, "the platform " + p));
  }

  private static boolean isFrr(Optional<String> platform) {
    return platform.map("frr"::equals).orElse(true);
  }

  private void appliance(Nva nva) {
    for (int i = 0; i < nva.instances().size(); i++) {
      Instance machine = nva.instances().get(i);
      RouterDraft draft = new RouterDraft(topology, machine.name(), nva.label());
      Optional<Subnet> subnet = subnetOf(machine.address());
      subnet.ifPresent(s -> draft.attach(machine.address(), s.prefix(), s.name().full()));
      for (Link link : links) {
        if (link.far().node().equals(nva.name()) && link.far().instance() == i) {
          draft.attach(link.prefix().host(2), link.prefix(), "link to " + link.near().node());
        }
      }
      for (Session session : sessionsFrom(nva.name(), i)) {
        draft.peer(session, heard(session), nva.multihop().orElse(HOPS));
        if (subnet.isPresent() && session.to().role() == Role.ROUTE_SERVER) {
          IpPrefix servers =
              subnetOf(session.toAddress())
                  .map(Subnet::prefix)
                  .orElse(session.toAddress().asPrefix());
          draft.reach(servers, subnet.get().prefix().host(1));
        }
      }
      nva.asn().ifPresent(asn -> add(draft, asn, List.of(), nva.maximumPaths()));
    }
  }

  private void site(Site site) {
    List<Name> routers =
        site.instances().isEmpty()
            ? List.of(site.name())
            : site.instances().stream().map(Instance::name).toList();
    for (int i = 0; i < routers.size(); i++) {
      RouterDraft draft = new RouterDraft(topology, routers.get(i), site.label());
      if (!site.instances().isEmpty()) {
        draft.own(site.instances().get(i).address());
      }
      List<Session> own = sessionsFrom(site.name(), i);
      for (Link link : links) {
        boolean near =
            link.near().node().equals(routers.get(i))
                || (link.near().node().equals(site.name()) && link.near().instance() == i);
        if (near) {
          String far = "link to " + link.far().node() + " " + link.far().instance();
          draft.attach(link.prefix().host(1), link.prefix(), far);
          own.stream()
              .filter(s -> s.fromAddress().equals(link.prefix().host(1)))
              .forEach(s -> draft.reach(s.toAddress().asPrefix(), link.prefix().host(2)));
        }
      }
      own.forEach(session -> draft.peer(session, heard(session), HOPS));
      if (site.asn().isPresent() && !own.isEmpty()) {
        add(draft, site.asn().get(), site.prefixes(), site.maximumPaths());
      }
    }
  }

  private void add(
      RouterDraft draft, Asn asn, List<IpPrefix> originates, Optional<Integer> maximumPaths) {
    configs.add(draft.finish(words, asn, originates, maximumPaths));
  }

  /** What the router does to what comes back over a session of its own. */
  private Terms.Import heard(Session session) {
    return sessions.stream()
        .filter(back -> back.from().equals(session.to()) && back.to().equals(session.from()))
        .filter(back -> back.fromAddress().equals(session.toAddress()))
        .map(back -> back.terms().receiver())
        .findFirst()
        .orElse(Terms.Import.NONE);
  }

  /** BGP over IPv4, as seen from this end. */
  private List<Session> sessionsFrom(Name node, int instance) {
    return sessions.stream()
        .filter(s -> s.bgp() && s.toAddress() instanceof IpAddress.V4)
        .filter(s -> s.from().node().equals(node) && s.from().instance().orElse(0) == instance)
        .toList();
  }

  private Optional<Subnet> subnetOf(IpAddress address) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.subnets().stream())
        .filter(subnet -> subnet.prefix().contains(address))
        .findFirst();
  }
}
