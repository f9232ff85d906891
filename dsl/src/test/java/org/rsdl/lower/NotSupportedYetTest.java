package org.rsdl.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/** A construct that parses and means nothing yet says so: it is never ignored. */
class NotSupportedYetTest {
  private static final Models MODELS = new Models();
  private static final String BASE =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet GatewaySubnet 10.0.2.0/27
        subnet NvaSubnet 10.0.3.0/28 { SUBNET }
        route-server Rs { RS }
        expressroute-gateway ErGw { ERGW }
        vpn-gateway VpnGw { mode active-active VPN }
        nva Sdwan in NvaSubnet { asn 65001 instance Sdwan-a 10.0.3.4 NVA }
        VNET
      }
      site A { asn 65011 prefixes 10.1.0.0/16 SITE }
      site B { asn 65012 prefixes 10.2.0.0/16 }
      circuit C { CIRCUIT }
      connect B <-> ErGw over C { CONNECT }
      bgp Sdwan <-> Rs { BGP }
      expect A reaches B EXPECT
      scenario "s" { STEP }
      TOP
      """;

  @Test
  void theModelAroundThemIsWhole() {
    assertEquals(List.of(), problems(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUBNET route-table Rs",
        "SUBNET service-endpoint-policy \"p\"",
        "SUBNET private-endpoint-policies on",
        "SUBNET machines 4",
        "RS scale-units 3",
        "ERGW scale-units 3",
        "ERGW remote-vnet-traffic on",
        "NVA platform bird",
        "NVA stateful on",
        "NVA snat on",
        "NVA ip-forwarding off",
        "NVA instance Sdwan-b 10.0.3.5 outside 10.0.4.5",
        "NVA advertise 10.9.0.0/16",
        "VNET summarized-gateway-prefixes 10.0.0.0/8",
        "VNET virtual-wan-hub \"h\"",
        "VNET resource-group \"r\"",
        "VNET firewall Fw 10.0.4.4",
        "VNET load-balancer Lb 10.0.4.4 to Sdwan",
        "VNET workload Vm 10.0.4.4",
        "VNET private-endpoint Pe 10.0.4.4",
        "SITE platform bird",
        "SITE kind azure-vmware",
        "SITE kind point-to-site",
        "SITE kind internet",
        "SITE advertise 10.9.0.0/16",
        "CIRCUIT asn 65099",
        "CIRCUIT global-reach C",
        "CONNECT weight 3",
        "CONNECT fastpath on",
        "CONNECT hold-time 30s",
        "BGP inbound Rs",
        "BGP as-override on",
        "BGP next-hop self",
        "BGP keepalive 30s",
        "BGP hold-time 30s",
        "BGP bfd on",
        "STEP announce 10.9.0.0/16 at A",
        "STEP withdraw 10.1.0.0/16 at A",
        "STEP enable as-override on Rs",
        "TOP spoke S of Hub { address 10.5.0.0/16 }",
        "TOP defaults { resource-group \"r\" }",
        "TOP param asn n = 1",
        "TOP let n = 1",
        "TOP pool P of /24 in 10.6.0.0/16",
        "TOP prefix-list L { 10.0.0.0/8 }",
        "TOP community X = 65001:1",
        "TOP vnet V { address 10.5.0.0/16 } peering Hub <-> V",
        "TOP route-map M { }",
        "TOP route-table T { }",
        "TOP template T() { }",
        "TOP for n in 1 to 3 { }",
        "TOP view \"v\" { }",
        "TOP @tag(\"t\") site X",
        "TOP @deprecated(\"d\") site X",
        "TOP @azure(\"d\") site X",
        "TOP export site X",
        "TOP connect A <-> Hub",
        "TOP connect A <-> B",
        "TOP bgp A <-> Rs",
        "TOP let r = \"x\" vnet V in r { address 10.5.0.0/16 }",
        "TOP expect route 10.0.0.0/8 at Rs community 65001:1",
        "TOP expect route 10.0.0.0/8 at Rs next-hop Sdwan",
        "TOP site X { prefixes 10.7.0.0/16 ge 20 }",
        "TOP site X { asn nth(Rs, 1) }"
      })
  void saysSo(String place) {
    int space = place.indexOf(' ');
    List<String> rules = problems(place.substring(0, space), place.substring(space + 1));
    assertTrue(rules.contains("not-supported-yet"), () -> place + " gives " + rules);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NVA asn 65002", "RS route-exchange on route-exchange off", "ERGW sku A sku B"})
  void ofTwoValuesNoneIsIgnored(String place) {
    int space = place.indexOf(' ');
    assertEquals(
        List.of("repeated-property"),
        problems(place.substring(0, space), place.substring(space + 1)));
  }

  private static List<String> problems(String place, String... text) {
    String model = place.isEmpty() ? BASE : BASE.replaceFirst("\\b" + place + "\\b", text[0]);
    model =
        model.replaceAll(
            "\\b(SUBNET|RS|ERGW|VPN|NVA|VNET|SITE|CIRCUIT|CONNECT|BGP|EXPECT|STEP|TOP)\\b", "");
    return MODELS.load(List.of(new Source("test.rsdl", model))).getFirst().problems().stream()
        .map(Problem::rule)
        .toList();
  }
}
