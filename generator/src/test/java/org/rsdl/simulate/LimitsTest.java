package org.rsdl.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;

/** How many prefixes each session bears: at the limit it holds, one more and it is down. */
class LimitsTest {
  private static final String HUB =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet GatewaySubnet 10.0.2.0/26
        subnet NvaSubnet 10.0.3.0/28
        route-server Rs { route-exchange on }
        expressroute-gateway ErGw
        nva Sdwan in NvaSubnet { asn 65001  instance sdwan 10.0.3.4 }
      }
      spoke App of Hub { address 10.10.0.0/16 }
      site One { asn 65011  prefixes 172.16.1.0/24 }
      site Two { asn 65012  prefixes 172.16.2.0/24 }
      site Three { asn 65013  prefixes 172.16.3.0/24 }
      circuit Er { sku Standard  global-reach Er3 }
      circuit Er2 { sku Premium }
      circuit Er3
      bgp Sdwan <-> Rs
      connect One <-> Sdwan
      connect Two <-> ErGw over Er
      connect Two <-> ErGw over Er2 as Second
      connect Three <-> ErGw over Er3
      """;

  /** Of a limit of five the hub has one and its spoke one; what is shown is the circuit's table. */
  @ParameterizedTest
  @CsvSource({"3, true", "4, false"})
  void hubSpokesAndRoutesOfAppliancesCountTowardACircuit(int announced, boolean holds) {
    Topology narrow =
        with("One", announced, "172.20.%d.0/24").withProfile(RandomTopologiesTest.NARROW);
    assertEquals(holds, has(narrow, "Two", "10.10.0.0/16"));
    assertEquals(holds, has(narrow, "Two", "172.20.0.0/24"));
  }

  @ParameterizedTest
  @CsvSource({"4000, true, true", "4001, false, true", "10000, false, true", "10001, false, false"})
  void standardCircuitTakesFourThousandPremiumTen(
      int announced, boolean standard, boolean premium) {
    Topology many = with("Two", announced, "172.%d.%d.%d/32");
    assertEquals(standard, accepts(many, "Er", "172.32.0.0/32"));
    assertEquals(premium, accepts(many, "Er2", "172.32.0.0/32"));
  }

  @ParameterizedTest
  @CsvSource({"100, true", "101, false"})
  void circuitTakesAHundredOfIpv6(int announced, boolean holds) {
    assertEquals(holds, accepts(with("Two", announced, "2001:db8:%x::/48"), "Er", "2001:db8::/48"));
  }

  /** Ten prefixes of a site, where five go from a gateway to a circuit. */
  @ParameterizedTest
  @CsvSource("10")
  void globalReachHasNoLimitOfAGateway(int announced) {
    Topology narrow =
        with("Three", announced, "172.20.%d.0/24").withProfile(RandomTopologiesTest.NARROW);
    assertEquals(true, has(narrow, "Two", "172.20.9.0/24"));
  }

  private static Topology with(String site, int count, String pattern) {
    Topology topology = RoutePages.topology(HUB);
    List<IpPrefix> prefixes =
        IntStream.range(0, count).mapToObj(i -> IpPrefix.of(spelt(pattern, i))).toList();
    List<Site> sites =
        topology.sites().stream()
            .map(s -> s.name().full().equals(site) ? s.withPrefixes(prefixes) : s)
            .toList();
    return topology.withNodes(topology.virtualNetworks(), sites, topology.circuits());
  }

  private static String spelt(String pattern, int i) {
    return pattern.equals("172.%d.%d.%d/32")
        ? pattern.formatted(32, i / 256, i % 256)
        : pattern.formatted(i).replace("2001:db8:0::", "2001:db8::");
  }

  private static boolean has(Topology topology, String node, String prefix) {
    return Simulation.simulate(topology)
        .routes()
        .speaker(new Name(node))
        .orElseThrow()
        .locRib()
        .rows()
        .stream()
        .anyMatch(row -> row.route().prefix().equals(IpPrefix.of(prefix)));
  }

  private static boolean accepts(Topology topology, String node, String prefix) {
    return Simulation.simulate(topology)
        .routes()
        .speaker(new Name(node))
        .orElseThrow()
        .adjRibIn()
        .rows()
        .stream()
        .filter(row -> row.route().prefix().equals(IpPrefix.of(prefix)))
        .filter(row -> row.peer().equals(new Name("Two")))
        .collect(Collectors.partitioningBy(row -> row.accepted()))
        .get(false)
        .isEmpty();
  }
}
