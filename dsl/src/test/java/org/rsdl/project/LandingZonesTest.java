package org.rsdl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.AllRules;

class LandingZonesTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void twoHundredZonesAreMadeWithoutAProblem() {
    Lowered lowered = load(LandingZones.of(200));
    Topology topology = lowered.topology();
    assertEquals(List.of(), lowered.problems());
    assertEquals(
        List.of("preview-feature"),
        Problems.all(lowered, AllRules.check(topology)).stream().map(Problem::rule).toList());
    assertEquals(201, topology.virtualNetworks().size());
    assertEquals(200, topology.vnetPeerings().size());
    VirtualNetwork last =
        topology.element(new Name("Lz[199].Net"), VirtualNetwork.class).orElseThrow();
    assertEquals("[10.67.28.0/22]", last.addressSpace().toString());
    assertTrue(
        topology.vnetPeerings().stream()
            .map(VnetPeering::transitFrom)
            .allMatch(Optional.of(new Name("Hub"))::equals));
  }

  @Test
  void zonesWrittenOutAreTheSameNetwork() {
    assertEquals(
        prefixes(load(LandingZones.of(200)).topology()),
        prefixes(load(LandingZones.written(200)).topology()));
  }

  private static List<IpPrefix> prefixes(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            v ->
                Stream.concat(v.addressSpace().stream(), v.subnets().stream().map(s -> s.prefix())))
        .toList();
  }

  @Test
  void twoThousandZonesAreALongTextAndASmallTopology() {
    assertTrue(LandingZones.written(2000).lines().count() >= 12_000);
    assertTrue(retained(LandingZones.of(2000)) < 20L * MEGABYTE);
  }

  /** The heap that a topology alone holds: the difference without and with it. */
  private static long retained(String text) {
    load(text);
    long before = used();
    Topology topology = load(text).topology();
    long after = used();
    assertEquals(2001, topology.virtualNetworks().size());
    return after - before;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static Lowered load(String text) {
    return new Models().load(List.of(new Source("zones.rsdl", text))).getFirst();
  }
}
