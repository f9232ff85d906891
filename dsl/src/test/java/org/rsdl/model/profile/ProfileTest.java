package org.rsdl.model.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
  /** The table of documented numbers; 0 stands for what nobody documents. */
  @ParameterizedTest
  @CsvSource({
    // name, peers, routes, circuit, prefixes, vnets, machines at 2, 3 and 48 units, subnet
    "azure-2021-03, 8, 200, 200, 0, 0, 0, 0, 0, 27",
    "azure-2022-07, 8, 1000, 200, 0, 0, 2000, 2000, 2000, 27",
    "azure-2025-09, 8, 4000, 1000, 10000, 500, 4000, 4000, 4000, 26",
    "azure-2026-07, 8, 4000, 1000, 10000, 500, 4000, 5000, 50000, 26",
  })
  void hasTheNumbersOfItsTime(
      String name,
      int peers,
      int routes,
      int circuit,
      int prefixes,
      int vnets,
      int atTwo,
      int atThree,
      int atMost,
      int subnet) {
    Profile profile = Profile.named(name).orElseThrow();
    assertEquals(
        List.of(peers, routes, circuit, prefixes, vnets, atTwo, atThree, atMost, subnet),
        Stream.of(
                profile.bgpPeers(),
                profile.routesPerPeer(),
                profile.routesTowardCircuit(),
                profile.prefixes(),
                profile.virtualNetworks(),
                profile.machines(2),
                profile.machines(3),
                profile.machines(48),
                profile.recommendedRouteServerSubnet())
            .map(n -> n == Profile.UNKNOWN ? 0 : n)
            .toList());
    assertEquals(27, profile.longestRouteServerSubnet());
  }

  @ParameterizedTest
  @CsvSource({
    // name, VPN ASN fixed, one session an error, AS 0 dropped, traffic between vnets; what is new
    "azure-2021-03, false, false, false, true, ''",
    "azure-2022-07, false, false, false, true, ''",
    "azure-2025-09, true, true, false, false, "
        + "'ROUTING_PREFERENCE SUMMARIZED_GATEWAY_PREFIXES'",
    "azure-2026-07, true, true, true, false, "
        + "'ROUTING_PREFERENCE SCALE_UNITS ROUTE_MAPS SUMMARIZED_GATEWAY_PREFIXES'",
  })
  void hasTheRulesOfItsTime(
      String name, boolean asn, boolean session, boolean zero, boolean traffic, String additions) {
    Profile profile = Profile.named(name).orElseThrow();
    assertEquals(asn, profile.vpnGatewayAsnFixed());
    assertEquals(session, profile.oneSessionIsError());
    assertEquals(zero, profile.dropsAsZero());
    assertEquals(traffic, profile.remoteVnetTraffic());
    assertEquals(
        additions,
        String.join(
            " ",
            Stream.of(Addition.values()).filter(a -> a.in(profile)).map(Addition::name).toList()));
  }

  @Test
  void profilesAreOrderedByTheirNames() {
    List<String> names = Profile.ALL.stream().map(Profile::name).toList();
    assertEquals(names.stream().sorted().toList(), names);
  }

  @ParameterizedTest
  @CsvSource({
    "Standard, 0, 4, false",
    "ErGw1Az, 0, 4, false",
    "HighPerformance, 0, 8, false",
    "ErGw2AZ, 0, 8, false",
    "UltraPerformance, 0, 16, true",
    "ErGw3AZ, 0, 16, true",
    "ErGwScale, 0, 4, false",
    "ErGwScale, 1, 4, false",
    "ErGwScale, 2, 8, false",
    "ErGwScale, 9, 8, false",
    "ErGwScale, 10, 16, true",
  })
  void anExpressRouteGatewayTakesWhatItsSizeTells(
      String sku, long units, int circuits, boolean fastPath) {
    Skus.ExpressRouteGatewaySku size = Skus.expressRouteGateway(sku).orElseThrow();
    assertEquals(circuits, size.circuits(units));
    assertEquals(fastPath, size.fastPath(units));
  }

  @ParameterizedTest
  @CsvSource({
    "Standard, 4000, 10000, 10",
    "Premium, 10000, 50, 20",
    "Premium, 10000, 499, 25",
    "Premium, 10000, 500, 40",
    "Premium, 10000, 10000, 100",
    "Local, 4000, 1000, 2147483647",
  })
  void aCircuitTakesWhatItsSizeTells(String sku, int prefixes, long mbps, int gateways) {
    Skus.CircuitSku size = Skus.circuit(sku).orElseThrow();
    assertEquals(prefixes, size.prefixes());
    assertEquals(gateways, size.gateways(Optional.of(mbps)));
  }
}
