package org.rsdl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.rsdl.lab.KnownDifference.ROUTE_SERVER_OWN_ROUTE;
import static org.rsdl.lab.KnownDifference.SITE_WITHOUT_BGP;
import static org.rsdl.lab.KnownDifference.STATIC_ROUTE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rsdl.analysis.Analysis;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;
import org.rsdl.emit.frr.FrrEmitter;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.simulate.Simulation;

/**
 * The proof: real daemons, the appliances and on-premises routers among them with the very files
 * that are written for them, have the tables that are simulated. Settings of the Route Server
 * change while all run.
 */
@Tag("lab")
@Timeout(120)
class FoundingLabTest {
  private static final UnaryOperator<RouteServer> OFF = server -> server.withRouteExchange(false);
  private static final UnaryOperator<RouteServer> ON = server -> server.withRouteExchange(true);

  @BeforeAll
  static void machineHasWhatALabNeeds() {
    assertEquals(List.of(), Needs.missing(), "The lab cannot run: this is missing");
  }

  @Test
  void foundingScenarioWithRouteExchangeOffAndOn() throws IOException {
    proves(example("founding"), Set.of(ROUTE_SERVER_OWN_ROUTE), OFF, ON);
  }

  @Test
  void vpnGatewayInPlaceOfTheApplianceWithRouteExchangeOffAndOn() throws IOException {
    proves(
        example("vpn-active-active"),
        Set.of(ROUTE_SERVER_OWN_ROUTE, STATIC_ROUTE, SITE_WITHOUT_BGP),
        OFF,
        ON);
  }

  @Test
  void prefixOfBothSitesWithPreferenceOfExpressRouteAndOfVpn() throws IOException {
    String shared =
        example("founding")
            .replaceAll("prefixes (10\\.[12]\\.0\\.0/16)", "prefixes $1, 10.61.0.0/16");
    assertNotEquals(example("founding"), shared);
    proves(
        shared,
        Set.of(ROUTE_SERVER_OWN_ROUTE),
        server -> server.withPreference(RoutingPreference.EXPRESSROUTE),
        server -> server.withPreference(RoutingPreference.VPN));
  }

  /** All kinds of peers and sites, and prefixes that are not passed on to everybody. */
  @Test
  @EnabledIfSystemProperty(named = "rsdl.long", matches = "true")
  void networkOfManyKindsWithRouteExchangeOffAndOn() {
    proves(
        """
        vnet Hub in francecentral {
          address 10.0.0.0/16
          subnet RouteServerSubnet 10.0.1.0/26
          subnet GatewaySubnet     10.0.2.0/26
          subnet NvaSubnet         10.0.3.0/28
          route-server Rs { route-exchange on }
          expressroute-gateway ErGw { sku ErGw1AZ }
          vpn-gateway VpnGw { sku VpnGw2AZ  mode active-active  asn 65004  bgp on }
          nva Sdwan in NvaSubnet { asn 65001  instance Sdwan-a 10.0.3.4 }
          nva Fw in NvaSubnet { asn 65002  instance Fw-a 10.0.3.5 }
        }
        circuit Er1
        circuit Er2
        site OnPrem1 { asn 65011  prefixes 10.1.0.0/16, 10.0.9.0/24, 0.0.0.0/0 }
        site OnPrem2 { asn 65012  prefixes 10.2.0.0/16  instance R1 10.2.0.1  instance R2 10.2.0.2 }
        site OnPrem3 { asn 65013  prefixes 10.3.0.0/16, 10.0.7.0/24 }
        site OnPrem4 { asn 65014  prefixes 10.4.0.0/16 }
        bgp     Sdwan   <-> Rs
        bgp     Fw      <-> Rs
        connect OnPrem1 <-> Sdwan { tunnel overlay }
        connect OnPrem2 <-> ErGw over Er1
        connect OnPrem3 <-> VpnGw { bgp on  tunnel ipsec }
        connect OnPrem4 <-> ErGw over Er2
        """,
        Set.of(ROUTE_SERVER_OWN_ROUTE),
        OFF,
        ON);
  }

  /** What the appliance echoes to the other instance, as that no longer finds its ASN in it. */
  @Test
  @EnabledIfSystemProperty(named = "rsdl.long", matches = "true")
  void echoOfAnApplianceThatOverridesTheAsn() throws IOException {
    String echoing =
        example("founding").replaceFirst("(bgp +Sdwan +<-> Rs)[^\n]*", "$1 { as-override on }");
    assertNotEquals(example("founding"), echoing);
    proves(echoing, Set.of(ROUTE_SERVER_OWN_ROUTE), OFF, ON);
  }

  @SafeVarargs
  private static void proves(
      String text, Set<KnownDifference> known, UnaryOperator<RouteServer>... settings) {
    Topology written =
        Analysis.of(new Models().load(List.of(new Source("lab.rsdl", text))).getFirst()).topology();
    try (Lab lab = new Lab(with(written, settings[0]), files(written))) {
      for (UnaryOperator<RouteServer> setting : settings) {
        Topology topology = with(written, setting);
        assertEquals(files(written), files(topology), "what routers run depends on no setting");
        lab.become(topology);
        LabComparison simulated =
            new LabComparison(Simulation.simulate(topology).routes(), lab.nodes());
        List<Row> daemons = lab.settled(simulated.expected());
        assertEquals("", differences(simulated.expected(), daemons));
        assertEquals(known, simulated.met());
        assertNotEquals("", differences(anotherPath(simulated.expected()), daemons));
      }
    }
  }

  private static String differences(List<Row> simulated, List<Row> daemons) {
    return String.join("\n", LabComparison.differences(simulated, daemons));
  }

  /** The rows with one autonomous system more in one path. */
  private static List<Row> anotherPath(List<Row> rows) {
    List<Row> other = new ArrayList<>(rows);
    Row row = other.removeLast();
    other.add(
        new Row(
            row.speaker(),
            row.table(),
            row.prefix(),
            row.peer(),
            row.nextHop(),
            "64999 " + row.asPath(),
            row.best()));
    return other;
  }

  private static Map<String, String> files(Topology topology) {
    Map<String, String> files = new TreeMap<>();
    Network network = new Network(topology, () -> Simulation.simulate(topology));
    for (OutputFile file : new FrrEmitter().emit(network)) {
      files.put(file.path().replace("/frr.conf", ""), file.text());
    }
    return files;
  }

  private static Topology with(Topology t, UnaryOperator<RouteServer> setting) {
    List<VirtualNetwork> vnets =
        t.virtualNetworks().stream()
            .map(
                v ->
                    v.with(
                        v.subnets(),
                        v.routeServers().stream().map(setting).toList(),
                        v.expressRouteGateways(),
                        v.vpnGateways(),
                        v.nvas()))
            .toList();
    return t.withNodes(vnets, t.sites(), t.circuits())
        .withLinks(t.connections(), t.peerings(), t.vnetPeerings())
        .withExpected(t.intents(), t.scenarios());
  }

  private static String example(String name) throws IOException {
    return Files.readString(Path.of("../examples", name, name + ".rsdl"));
  }
}
