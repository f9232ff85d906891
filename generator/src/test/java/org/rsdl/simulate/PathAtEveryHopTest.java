package org.rsdl.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.model.Name;
import org.rsdl.net.IpPrefix;

/**
 * The path and the next hops that each receiver sees of each sender. The virtual network is
 * 10.0.0.0/16, its spoke 10.10.0.0/16; 10.1.0.0/16 is behind an appliance, 10.2.0.0/16 behind
 * ExpressRoute, 10.3.0.0/16 behind a VPN gateway, 10.4.0.0/16 of a local network gateway.
 */
class PathAtEveryHopTest {
  private static final String HUB =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet GatewaySubnet 10.0.2.0/26
        subnet NvaSubnet 10.0.3.0/28
        route-server Rs { route-exchange on }
        expressroute-gateway ErGw
        vpn-gateway VpnGw { mode active-active asn %s bgp on }
        nva Sdwan in NvaSubnet { asn 65001  instance sdwan 10.0.3.4 }
        nva Fw in NvaSubnet { asn 65002  instance fw 10.0.3.5 }
      }
      spoke App of Hub { address 10.10.0.0/16 }
      site One { asn 3356  prefixes 10.1.0.0/16 }
      site Two { asn 65012  prefixes 10.2.0.0/16 }
      site Three { asn 65013  prefixes 10.3.0.0/16 }
      site Four { prefixes 10.4.0.0/16 }
      circuit Er
      bgp Sdwan <-> Rs
      bgp Fw <-> Rs
      connect One <-> Sdwan
      connect Two <-> ErGw over Er
      connect Three <-> VpnGw { bgp on  tunnel ipsec }
      connect Four <-> VpnGw { static 10.4.0.0/16  tunnel ipsec }
      """;

  private static final Routes PLAIN =
      Simulation.simulate(RoutePages.topology(HUB.formatted("65515"))).routes();

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hub.Rs    | Hub.Fw    | 10.0.0.0/16  | 65515             | 10.0.1.4 10.0.1.5
          Hub.Rs    | Hub.Fw    | 10.10.0.0/16 | 65515             | 10.0.1.4 10.0.1.5
          Hub.Rs    | Hub.Fw    | 10.1.0.0/16  | 65515 65001 3356  | 10.0.1.4 10.0.1.5
          Hub.Rs    | Hub.Fw    | 10.2.0.0/16  | 65515 12076 65012 | 10.0.1.4 10.0.1.5
          Hub.Rs    | Hub.Fw    | 10.3.0.0/16  | 65515 65013       | 10.0.1.4 10.0.1.5
          Hub.Rs    | Hub.Fw    | 10.4.0.0/16  | 65515             | 10.0.1.4 10.0.1.5
          Hub.Rs    | Hub.ErGw  | 10.1.0.0/16  | 65001 3356        | 10.0.3.4
          Hub.Rs    | Hub.ErGw  | 10.3.0.0/16  | 65013             | 10.0.2.4
          Hub.Rs    | Hub.ErGw  | 10.4.0.0/16  | empty             | 10.0.2.4
          Hub.Rs    | Hub.VpnGw | 10.1.0.0/16  | 65001 3356        | 10.0.3.4
          Hub.Rs    | Hub.VpnGw | 10.2.0.0/16  | 12076 65012       | 169.254.0.2
          Hub.ErGw  | Er        | 10.0.0.0/16  | 65515             | 10.0.2.6 10.0.2.7
          Hub.ErGw  | Er        | 10.10.0.0/16 | 65515             | 10.0.2.6 10.0.2.7
          Hub.ErGw  | Er        | 10.1.0.0/16  | 65515 65001 3356  | 10.0.2.6 10.0.2.7
          Hub.ErGw  | Er        | 10.3.0.0/16  | 65515 65013       | 10.0.2.6 10.0.2.7
          Hub.ErGw  | Er        | 10.4.0.0/16  | 65515             | 10.0.2.6 10.0.2.7
          Er        | Two       | 10.0.0.0/16  | 12076             | 169.254.0.30 169.254.0.34
          Er        | Two       | 10.10.0.0/16 | 12076             | 169.254.0.30 169.254.0.34
          Er        | Two       | 10.1.0.0/16  | 12076 3356        | 169.254.0.30 169.254.0.34
          Er        | Two       | 10.3.0.0/16  | 12076             | 169.254.0.30 169.254.0.34
          Er        | Hub.ErGw  | 10.2.0.0/16  | 12076 65012       | 169.254.0.2 169.254.0.6
          Hub.ErGw  | Hub.Rs    | 10.2.0.0/16  | 12076 65012       | 169.254.0.2
          Hub.VpnGw | Hub.Rs    | 10.3.0.0/16  | 65013             | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Hub.Rs    | 10.4.0.0/16  | empty             | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Hub.VpnGw | 10.3.0.0/16  | 65013             | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Three     | 10.0.0.0/16  | 65515             | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Three     | 10.10.0.0/16 | 65515             | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Three     | 10.1.0.0/16  | 65515 65001 3356  | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Three     | 10.2.0.0/16  | 65515 12076 65012 | 10.0.2.4 10.0.2.5
          """)
  void ofGatewaysWithTheAsnOfAzure(
      String sender, String receiver, String prefix, String path, String hops) {
    assertEquals(path + " via " + hops, seen(PLAIN, sender, receiver, prefix));
  }

  /** In profiles that ask for 65515 ExpressRoute and such a gateway exchange nothing. */
  private static final Routes OWN =
      Simulation.simulate(RoutePages.topology("profile azure-2022-07\n" + HUB.formatted("65004")))
          .routes();

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hub.Rs    | Hub.Fw    | 10.3.0.0/16  | 65515 65004 65013       | 10.0.1.4 10.0.1.5
          Hub.Rs    | Hub.Fw    | 10.4.0.0/16  | 65515 65004             | 10.0.1.4 10.0.1.5
          Hub.VpnGw | Hub.Rs    | 10.3.0.0/16  | 65004 65013             | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Hub.Rs    | 10.4.0.0/16  | 65004                   | 10.0.2.4 10.0.2.5
          Hub.Rs    | Hub.VpnGw | 10.1.0.0/16  | 65515 65001 3356        | 10.0.1.4 10.0.1.5
          Hub.Rs    | Hub.VpnGw | 10.0.0.0/16  | 65515                   | 10.0.1.4 10.0.1.5
          Hub.VpnGw | Three     | 10.0.0.0/16  | 65004                   | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Three     | 10.10.0.0/16 | 65004                   | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Three     | 10.1.0.0/16  | 65004 65515 65001 3356  | 10.0.2.4 10.0.2.5
          Hub.VpnGw | Three     | 10.2.0.0/16  | 65004 65515 12076 65012 | 10.0.2.4 10.0.2.5
          """)
  void ofAVpnGatewayWithAnAsnOfItsOwn(
      String sender, String receiver, String prefix, String path, String hops) {
    assertEquals(path + " via " + hops, seen(OWN, sender, receiver, prefix));
  }

  private static final Routes OVERRIDDEN =
      Simulation.simulate(
              RoutePages.topology(
                  HUB.formatted("65515")
                      + """
                      vnet West {
                        address 10.9.0.0/16
                        subnet RouteServerSubnet 10.9.1.0/26
                        route-server WestRs
                      }
                      peering Hub <-> West
                      bgp Sdwan <-> WestRs { as-override on }
                      """))
          .routes();

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hub.Sdwan | West.WestRs | 10.0.0.0/16 | 65001 65001             | 10.0.3.4
          Hub.Sdwan | West.WestRs | 10.2.0.0/16 | 65001 65001 12076 65012 | 10.0.3.4
          """)
  void ofAnApplianceThatOverridesTheAsn(
      String sender, String receiver, String prefix, String path, String hops) {
    assertEquals(path + " via " + hops, seen(OVERRIDDEN, sender, receiver, prefix));
  }

  private static String seen(Routes routes, String sender, String receiver, String prefix) {
    Set<String> paths = new TreeSet<>();
    Set<String> hops = new TreeSet<>();
    routes.speaker(new Name(receiver)).orElseThrow().adjRibIn().rows().stream()
        .filter(row -> row.peer().equals(new Name(sender)))
        .filter(row -> row.route().prefix().equals(IpPrefix.of(prefix)))
        .forEach(
            row -> {
              String path = row.route().asPath().toString();
              paths.add(path.isEmpty() ? "empty" : path);
              hops.add(row.route().nextHop().toString());
            });
    return String.join(" or ", paths) + " via " + String.join(" ", hops);
  }
}
