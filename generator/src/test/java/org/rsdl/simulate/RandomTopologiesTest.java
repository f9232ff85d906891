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
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.Asn;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.LocRib;

/** What holds in every network: five hundred random ones, ten thousand with {@code -Drsdl.long}. */
class RandomTopologiesTest {
  private static final int BLOCKS = 10;

  /** Small limits, so that sessions are torn down in some of the networks. */
  static final Profile NARROW =
      new Profile("azure-2026-07", 8, 6, 5, 10_000, 500, 4_000, 1_000, 27, 26);

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
  void groupsAndOrderDoNotMatterUnderPolicies(long block) {
    seeds(block)
        .forEach(
            seed -> {
              Topology topology = new PolicyDice(seed).with(new Dice(seed).topology());
              Outcome plain = Simulation.simulate(topology);
              String at = "seed " + seed;
              assertEquals(Simulation.simulate(topology, true, list -> {}), plain, at);
              assertEquals(Simulation.simulate(shuffled(topology, new Random(seed))), plain, at);
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
      // an edge has from another, over Global Reach, what begins with the ASN of both
      boolean reach =
          tables.kind() == Routes.Kind.MSEE
              && !row.route().asPath().asns().isEmpty()
              && row.route().asPath().asns().getFirst().equals(Asn.MICROSOFT_EDGE);
      assertTrue(
          reach || !row.route().asPath().contains(new Asn(tables.asn())),
          seed + ": own ASN in " + row);
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

  static <T> List<T> shuffle(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Topology shuffled(Topology t, Random random) {
    List<VirtualNetwork> vnets = new ArrayList<>();
    for (VirtualNetwork v : t.virtualNetworks()) {
      vnets.add(
          v.withAddressSpace(shuffle(v.addressSpace(), random))
              .with(
                  shuffle(v.subnets(), random),
                  v.routeServers(),
                  shuffle(v.expressRouteGateways(), random),
                  shuffle(v.vpnGateways(), random),
                  shuffle(v.nvas(), random)));
    }
    return t.withNodes(
            shuffle(vnets, random), shuffle(t.sites(), random), shuffle(t.circuits(), random))
        .withLinks(
            shuffle(t.connections(), random),
            shuffle(t.peerings(), random),
            shuffle(t.vnetPeerings(), random))
        .withExpected(t.intents(), t.scenarios());
  }
}
