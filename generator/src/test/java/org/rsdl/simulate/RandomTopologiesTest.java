package org.rsdl.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.LocRib;

/** What holds in every network: five hundred random ones, ten thousand with {@code -Drsdl.long}. */
class RandomTopologiesTest {
  private static final int BLOCKS = 10;

  /** Small limits, so that sessions are torn down in some of the networks. */
  private static final Profile NARROW = new Profile("azure-2026-07", 8, 6, 5, 27, 26, true, true);

  static LongStream blocks() {
    return LongStream.range(0, BLOCKS);
  }

  private static LongStream seeds(long block) {
    int each = Boolean.getBoolean("rsdl.long") ? 1000 : 50;
    return LongStream.range(block * each, (block + 1) * each);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void orderOfElementsNeverMatters(long block) {
    seeds(block)
        .forEach(
            seed -> {
              Topology topology = new Dice(seed).topology();
              Topology shuffled = shuffled(topology, new Random(seed));
              assertEquals(
                  Simulation.simulate(topology), Simulation.simulate(shuffled), "seed " + seed);
            });
  }

  /**
   * A prefix that a site carries from one of its connections to another may have several stable
   * states (BGP wedgies, RFC 4264), or none; every other has one.
   */
  @ParameterizedTest
  @MethodSource("blocks")
  void orderOfSessionsAndArrivalNeverMatters(long block) {
    AtomicInteger compared = new AtomicInteger();
    seeds(block)
        .forEach(
            seed -> {
              Topology topology = new Dice(seed).topology(Profile.NEWEST);
              Outcome plain = Simulation.simulate(topology);
              Outcome other =
                  Simulation.simulate(
                      topology, false, list -> Collections.shuffle(list, new Random(seed)));
              Set<IpPrefix> carried = carriedBySites(plain);
              carried.addAll(carriedBySites(other));
              List<String> rows = without(carried, plain.routes());
              assertEquals(rows, without(carried, other.routes()), "seed " + seed);
              compared.addAndGet(rows.size());
            });
    assertTrue(compared.get() > 500, "only " + compared + " rows compared");
  }

  private static Set<IpPrefix> carriedBySites(Outcome outcome) {
    List<Routes> states =
        switch (outcome) {
          case Outcome.Converged converged -> List.of(converged.routes());
          case Outcome.Oscillating oscillating -> oscillating.cycle();
        };
    Set<IpPrefix> carried = new HashSet<>();
    for (Routes routes : states) {
      for (Routes.SpeakerTables tables : routes.speakers()) {
        for (AdjRibIn.Row row : tables.adjRibIn().rows()) {
          boolean fromSite = routes.speaker(row.peer()).orElseThrow().kind() == Routes.Kind.SITE;
          if (fromSite && row.route().asPath().length() > 1) {
            carried.add(row.route().prefix());
          }
        }
      }
    }
    return carried;
  }

  private static List<String> without(Set<IpPrefix> prefixes, Routes routes) {
    return RoutePages.rows(routes).stream()
        .filter(row -> !prefixes.contains(IpPrefix.of(row.split(" ")[2])))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void groupsOfPrefixesEndAsEachPrefixAlone(long block) {
    seeds(block)
        .forEach(
            seed -> {
              Topology topology = new Dice(seed).topology();
              assertEquals(
                  Simulation.simulate(topology, true, list -> {}),
                  Simulation.simulate(topology),
                  "seed " + seed);
            });
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void tablesHangTogether(long block) {
    seeds(block)
        .forEach(
            seed -> {
              Routes routes = Simulation.simulate(new Dice(seed).topology()).routes();
              routes.speakers().forEach(tables -> check("seed " + seed, tables));
            });
  }

  private static void check(String seed, Routes.SpeakerTables tables) {
    Set<List<Object>> best = new HashSet<>();
    Set<List<Object>> all = new HashSet<>();
    for (LocRib.Row row : tables.locRib().rows()) {
      List<Object> key = List.of(row.route().prefix(), row.instance());
      all.add(key);
      assertTrue(!row.best() || best.add(key), seed + ": two best in " + row);
      assertFalse(row.best() && row.multipath(), seed + ": " + row);
      assertFalse(
          row.route().asPath().contains(new Asn(tables.asn())), seed + ": own ASN in " + row);
    }
    assertEquals(all, best, seed + ": a prefix without best at " + tables.node());
    for (AdjRibIn.Row row : tables.adjRibIn().rows()) {
      boolean usable =
          tables.locRib().rows().stream()
              .anyMatch(
                  l ->
                      l.route().equals(row.route())
                          && l.instance().equals(row.instance())
                          && l.peerAddress().equals(Optional.of(row.peerAddress())));
      assertEquals(row.accepted(), usable, seed + ": " + row);
    }
  }

  private static <T> List<T> shuffle(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Topology shuffled(Topology t, Random random) {
    List<VirtualNetwork> vnets = new ArrayList<>();
    for (VirtualNetwork v : t.virtualNetworks()) {
      vnets.add(
          new VirtualNetwork(
              v.name(),
              v.label(),
              v.region(),
              v.existing(),
              v.azureName(),
              shuffle(v.addressSpace(), random),
              shuffle(v.subnets(), random),
              v.routeServers(),
              shuffle(v.expressRouteGateways(), random),
              shuffle(v.vpnGateways(), random),
              shuffle(v.nvas(), random)));
    }
    return new Topology(
        t.network(),
        t.profile(),
        shuffle(vnets, random),
        shuffle(t.sites(), random),
        shuffle(t.circuits(), random),
        shuffle(t.connections(), random),
        shuffle(t.peerings(), random),
        t.intents(),
        t.scenarios(),
        t.down());
  }

  /** Makes one random network. */
  private static final class Dice {
    private static final List<String> PREFIXES =
        List.of(
            "0.0.0.0/0",
            "10.0.0.0/8",
            "10.0.0.0/16",
            "10.0.9.0/24",
            "10.9.0.0/16",
            "10.20.0.0/16",
            "10.21.0.0/16",
            "10.22.0.0/16",
            "10.23.0.0/16",
            "10.24.0.0/16",
            "2001:db8:1::/48");
    private static final long[] ASNS = {
      65010, 65011, 65012, 65013, 3356, 64500, 65515, 4200000001L
    };
    private final Random random;

    Dice(long seed) {
      random = new Random(seed);
    }

    private boolean often() {
      return random.nextInt(3) > 0;
    }

    private boolean seldom() {
      return random.nextInt(6) == 0;
    }

    private List<IpPrefix> prefixes() {
      Set<String> some = new HashSet<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        some.add(PREFIXES.get(random.nextInt(PREFIXES.size())));
      }
      return shuffle(some.stream().sorted().map(IpPrefix::of).toList(), random);
    }

    Topology topology() {
      return topology(often() ? Profile.NEWEST : NARROW);
    }

    Topology topology(Profile profile) {
      List<VirtualNetwork> vnets = new ArrayList<>(List.of(vnet("Hub", "10.0")));
      if (often()) {
        vnets.add(vnet("West", "10.9"));
      }
      List<Circuit> circuits = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        circuits.add(Founding.circuit("Er" + i));
      }
      List<Site> sites = new ArrayList<>();
      for (int i = 1 + random.nextInt(5); i > 0; i--) {
        sites.add(site("Site" + i));
      }
      List<BgpPeering> peerings = new ArrayList<>();
      List<Connection> connections = new ArrayList<>();
      for (VirtualNetwork vnet : vnets) {
        peer(vnet, peerings);
        sites.forEach(site -> connect(site, vnet, circuits, connections));
      }
      Set<Name> down = new HashSet<>();
      connections.stream().filter(c -> seldom()).forEach(c -> down.add(c.name()));
      circuits.stream().filter(c -> seldom()).forEach(c -> down.add(c.name()));
      return new Topology(
          "random",
          profile,
          vnets,
          sites,
          circuits,
          connections,
          peerings,
          List.of(),
          List.of(),
          down);
    }

    private Site site(String name) {
      Optional<Asn> asn =
          seldom() ? Optional.empty() : Optional.of(new Asn(ASNS[random.nextInt(ASNS.length)]));
      SiteKind kind = seldom() ? SiteKind.POINT_TO_SITE : SiteKind.ON_PREMISES;
      return new Site(new Name(name), "", false, kind, asn, prefixes(), List.of());
    }

    private VirtualNetwork vnet(String simple, String net) {
      Name name = new Name(simple);
      List<RouteServer> servers =
          often() ? List.of(server(name.member("Rs"), net + ".1.")) : List.of();
      List<ExpressRouteGateway> er =
          often()
              ? List.of(
                  new ExpressRouteGateway(
                      name.member("ErGw"),
                      "",
                      false,
                      Optional.empty(),
                      Optional.empty(),
                      two(net + ".2.", 4)))
              : List.of();
      List<VpnGateway> vpn = often() ? List.of(vpn(name.member("VpnGw"), net + ".2.")) : List.of();
      List<Nva> nvas = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        String[] addresses =
            often()
                ? new String[] {net + ".3." + (2 * i + 4)}
                : new String[] {net + ".3." + (2 * i + 4), net + ".3." + (2 * i + 5)};
        long asn = seldom() ? 65515 : 65001 + random.nextInt(4);
        nvas.add(Founding.nva(simple + ".Nva" + i, (int) asn, addresses));
      }
      return new VirtualNetwork(
          name,
          "",
          Optional.empty(),
          false,
          Optional.empty(),
          List.of(IpPrefix.of(net + ".0.0/16")),
          List.of(
              new Subnet(
                  name.member("NvaSubnet"),
                  false,
                  IpPrefix.of(net + ".3.0/24"),
                  Optional.empty(),
                  Optional.empty())),
          servers,
          er,
          vpn,
          nvas);
    }

    private static List<IpAddress> two(String net, int first) {
      return List.of(IpAddress.of(net + first), IpAddress.of(net + (first + 1)));
    }

    private RouteServer server(Name name, String net) {
      RoutingPreference[] all = RoutingPreference.values();
      return new RouteServer(
          name,
          "",
          false,
          often(),
          true,
          all[random.nextInt(all.length)],
          Optional.empty(),
          two(net, 4),
          true);
    }

    private VpnGateway vpn(Name name, String net) {
      boolean activeActive = often();
      Asn asn = often() ? Asn.AZURE : new Asn(65004);
      List<IpAddress> addresses = activeActive ? two(net, 6) : List.of(IpAddress.of(net + 6));
      return new VpnGateway(
          name, "", false, Optional.empty(), activeActive, false, asn, true, addresses);
    }

    private void peer(VirtualNetwork vnet, List<BgpPeering> peerings) {
      for (Nva nva : vnet.nvas()) {
        if (!vnet.routeServers().isEmpty() && often()) {
          Optional<Integer> only = seldom() ? Optional.of(random.nextInt(2)) : Optional.empty();
          Name name = new Name(nva.name().full().replace('.', '-') + "-Rs");
          peerings.add(
              new BgpPeering(name, false, nva.name(), vnet.routeServers().getFirst().name(), only));
        }
      }
    }

    private void connect(
        Site site, VirtualNetwork vnet, List<Circuit> circuits, List<Connection> connections) {
      List<Name> far = new ArrayList<>();
      vnet.nvas().forEach(n -> far.add(n.name()));
      vnet.vpnGateways().forEach(g -> far.add(g.name()));
      vnet.expressRouteGateways().forEach(g -> far.add(g.name()));
      for (Name end : far) {
        boolean er = end.simple().equals("ErGw");
        if (random.nextInt(2) == 0 && !(er && circuits.isEmpty())) {
          boolean bgp = er || often();
          List<Name> over =
              er ? List.of(circuits.get(random.nextInt(circuits.size())).name()) : List.of();
          List<IpPrefix> statics = !er && (!bgp || seldom()) ? prefixes() : List.of();
          Name name = new Name(site.name() + "-" + end.full().replace('.', '-'));
          connections.add(
              new Connection(
                  name,
                  false,
                  site.name(),
                  end,
                  over,
                  bgp,
                  statics,
                  Optional.empty(),
                  Optional.empty()));
        }
      }
    }
  }
}
