package org.rsdl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.Profile;

/** One model under every profile: what is found is what was documented at that time. */
class ProfilesTest {
  private static final String TEXT =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/27
        subnet GatewaySubnet 10.0.2.0/27
        subnet Nva 10.0.3.0/28
        subnet Apps 10.0.128.0/17 { machines 4500 }
        route-server Rs { route-exchange on  routing-preference vpn  scale-units 4 }
        vpn-gateway VpnGw { mode active-active  asn 65004 }
        nva Sdwan in Nva { asn 65001  instance Sdwan-a 10.0.3.4 }
      }
      bgp Sdwan <-> Rs { only-instance 0  inbound Short }
      route-map Short { rule Only { match prefix within 172.16.0.0/12 } }
      """;

  @ParameterizedTest
  @CsvSource({
    "azure-2021-03, ERROR feature-newer-than-profile 3; WARNING nva-peers-with-one-instance 1",
    "azure-2022-07, ERROR feature-newer-than-profile 3; ERROR route-server-over-capacity 1;"
        + " WARNING nva-peers-with-one-instance 1",
    "azure-2025-09, ERROR feature-newer-than-profile 2; ERROR nva-peers-with-one-instance 1;"
        + " ERROR route-server-over-capacity 1; WARNING route-server-subnet-too-small 1;"
        + " WARNING vpn-gateway-asn-not-65515 1",
    "azure-2026-07, ERROR nva-peers-with-one-instance 1; INFO preview-feature 1;"
        + " WARNING route-server-subnet-too-small 1; WARNING vpn-gateway-asn-not-65515 1",
  })
  void findsWhatWasTrueThen(String profile, String expected) {
    Topology topology =
        RulePages.judge(TEXT)
            .lowered()
            .topology()
            .withProfile(Profile.named(profile).orElseThrow());
    Map<String, Long> counts =
        AllRules.check(topology).stream()
            .filter(f -> !Catalog.of(f.rule()).orElseThrow().off())
            .collect(
                Collectors.groupingBy(
                    f -> f.severity() + " " + f.rule(), TreeMap::new, Collectors.counting()));
    String found =
        String.join(
            "; ", counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    assertEquals(expected, found);
  }
}
