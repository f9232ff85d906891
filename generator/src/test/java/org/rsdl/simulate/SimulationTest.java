package org.rsdl.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsdl.simulate.Founding.ER1;
import static org.rsdl.simulate.Founding.ERGW;
import static org.rsdl.simulate.Founding.ON_PREM_1;
import static org.rsdl.simulate.Founding.ON_PREM_2;
import static org.rsdl.simulate.Founding.RS;
import static org.rsdl.simulate.Founding.SDWAN;
import static org.rsdl.simulate.Founding.VPNGW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.LocRib;

class SimulationTest {
  private static final IpPrefix HUB = IpPrefix.of("10.0.0.0/16");
  private static final IpPrefix NET_1 = IpPrefix.of("10.1.0.0/16");
  private static final IpPrefix NET_2 = IpPrefix.of("10.2.0.0/16");

  @Test
  void eachSideLearnsTheOthersRoutesAndThoseOfTheVirtualNetwork() {
    Routes routes = simulate(Founding.article());
    assertEquals(Set.of("Hub.Rs: 65515 12076 65012 via 10.0.1.4"), best(routes, SDWAN, NET_2));
    assertEquals(Set.of("Hub.Rs: 65515 via 10.0.1.4"), best(routes, SDWAN, HUB));
    assertEquals(Set.of("Hub.Rs: 65001 65011 via 10.0.3.4"), best(routes, ERGW, NET_1));
    assertEquals(
        Set.of("Hub.Sdwan: 65001 65515 12076 65012 via 169.254.0.10"),
        best(routes, ON_PREM_1, NET_2));
  }

  @Test
  void theEdgeStripsPrivateAsnsTowardItsCustomer() {
    Routes routes = simulate(Founding.article());
    assertEquals(Set.of("Er1: 12076 via 169.254.0.18"), best(routes, ON_PREM_2, NET_1));
    assertEquals(Set.of("Er1: 12076 via 169.254.0.18"), best(routes, ON_PREM_2, HUB));
    assertTrue(
        best(routes, ER1, NET_1).contains("Hub.ErGw: 65515 65001 65011 via 10.0.2.4"),
        best(routes, ER1, NET_1).toString());
  }

  @Test
  void withoutRouteExchangeBothGetTheVirtualNetworkOnly() {
    Routes routes = simulate(Founding.article().withExchange(false));
    assertEquals(Set.of(HUB), learnedFrom(routes, SDWAN, RS));
    assertEquals(Set.of(HUB), learnedFrom(routes, ERGW, RS));
    assertEquals(Set.of("route-exchange-off"), withheld(routes, RS, NET_2, SDWAN));
    assertEquals(Set.of("route-exchange-off"), withheld(routes, RS, NET_1, ERGW));
    assertEquals(Set.of("learned-from-this-peer"), withheld(routes, RS, NET_1, SDWAN));
  }

  @Test
  void vpnGatewayTakesThePlaceOfTheAppliance() {
    Routes routes = simulate(Founding.withVpnGateway(65515));
    IpPrefix branch = IpPrefix.of("10.3.0.0/24");
    assertEquals(Set.of("Hub.Rs: 12076 65012 via 169.254.0.10"), best(routes, VPNGW, NET_2));
    assertEquals(Set.of("Hub.Rs: 65011 via 10.0.2.4"), best(routes, ERGW, NET_1));
    assertEquals(Set.of("Hub.Rs:  via 10.0.2.4"), best(routes, ERGW, branch));
    assertEquals(
        Set.of("Hub.VpnGw: 65515 12076 65012 via 10.0.2.4"), best(routes, ON_PREM_1, NET_2));
    assertEquals(Set.of("Er1: 12076 via 169.254.0.26"), best(routes, ON_PREM_2, branch));
    assertEquals(Set.of("Hub.VpnGw:  via 10.0.2.4"), best(routes, new Name("Branch3"), NET_2));
  }

  @Test
  void vpnGatewayWithItsOwnAsnSpeaksExternalBgp() {
    Routes routes = simulate(Founding.withVpnGateway(65004));
    assertEquals(Set.of("transit-needs-azure-asn"), withheld(routes, RS, NET_2, VPNGW));
    assertEquals(Set.of("transit-needs-azure-asn"), withheld(routes, RS, NET_1, ERGW));
    assertEquals(Set.of("Hub.VpnGw: 65004 65011 via 10.0.2.4"), best(routes, RS, NET_1));
  }

  @Test
  void routingPreferenceDecidesForASharedPrefix() {
    String shared = "10.61.0.0/16";
    Founding both =
        Founding.article()
            .withSites(
                Founding.site("OnPrem1", 65011, shared), Founding.site("OnPrem2", 65012, shared));
    IpPrefix prefix = IpPrefix.of(shared);
    assertEquals("Hub.ErGw preferred-class", winner(both, RoutingPreference.EXPRESSROUTE, prefix));
    assertEquals("Hub.Sdwan preferred-class", winner(both, RoutingPreference.VPN, prefix));
    assertEquals("Hub.ErGw express-route-on-tie", winner(both, RoutingPreference.AS_PATH, prefix));
  }

  private static String winner(Founding founding, RoutingPreference preference, IpPrefix prefix) {
    List<LocRib.Row> rows = rows(simulate(founding.withPreference(preference)), RS, prefix);
    LocRib.Row best = rows.stream().filter(LocRib.Row::best).findFirst().orElseThrow();
    LocRib.Row lost =
        rows.stream().filter(r -> !r.peer().equals(best.peer())).findFirst().orElseThrow();
    return best.peer().orElseThrow() + " " + lost.decidedBy();
  }

  @Test
  void orderOfTheInputDoesNotMatter() {
    Topology plain = Founding.withVpnGateway(65515).topology();
    Topology reversed =
        plain
            .withNodes(
                plain.virtualNetworks().reversed(),
                plain.sites().reversed(),
                plain.circuits().reversed())
            .withLinks(
                plain.connections().reversed(), plain.peerings().reversed(), plain.vnetPeerings())
            .withExpected(plain.intents(), plain.scenarios());
    assertEquals(Simulation.simulate(plain), Simulation.simulate(reversed));
  }

  @Test
  void circuitThatIsDownBringsNothing() {
    Routes routes = simulate(Founding.article().withDown("Er1"));
    assertEquals(Set.of(), best(routes, SDWAN, NET_2));
    assertEquals(Set.of(), best(routes, ON_PREM_2, HUB));
    assertEquals(Set.of("Hub.Rs: 65515 via 10.0.1.4"), best(routes, SDWAN, HUB));
  }

  @Test
  void subnetsHaveTheRoutesOfTheRouteServerWithAllNextHops() {
    Routes routes = simulate(Founding.article());
    assertEquals(
        List.of(
            "Default Active 0.0.0.0/0 Internet []",
            "Default Active 10.0.0.0/16 VnetLocal []",
            "VirtualNetworkGateway Active 10.1.0.0/16 VirtualNetworkGateway [10.0.3.4, 10.0.3.5]",
            "VirtualNetworkGateway Active 10.2.0.0/16 VirtualNetworkGateway [169.254.0.2, 169.254.0.6]"),
        effective(routes).stream()
            .map(
                r ->
                    r.source()
                        + " "
                        + r.state()
                        + " "
                        + r.prefix()
                        + " "
                        + r.nextHopType()
                        + " "
                        + r.nextHops())
            .toList());
    assertTrue(effective(routes).stream().allMatch(r -> r.instance().isEmpty()));
  }

  @Test
  void applianceThatPeersWithOneInstanceIsProgrammedByThatInstanceAlone() {
    Founding one =
        Founding.article()
            .withAppliances(
                List.of(Founding.nva("Hub.Sdwan", 65001, "10.0.3.4")),
                Founding.peering("Hub.Sdwan", Optional.of(0)));
    EffectiveRoute route =
        effective(simulate(one)).stream()
            .filter(r -> r.prefix().equals(NET_1))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(0), route.instance());
  }

  @Test
  void applianceWithAReservedAsnHasNoSession() {
    Founding reserved =
        Founding.article()
            .withAppliances(
                List.of(Founding.nva("Hub.Sdwan", 65515, "10.0.3.4")),
                Founding.peering("Hub.Sdwan", Optional.empty()));
    assertEquals(Set.of(), learnedFrom(simulate(reserved), RS, SDWAN));
  }

  @Test
  void routeServerReflectsBetweenAppliances() {
    Founding two =
        Founding.article()
            .withExchange(false)
            .withAppliances(
                List.of(
                    Founding.nva("Hub.Fw", 65002, "10.0.3.6"),
                    Founding.nva("Hub.Sdwan", 65001, "10.0.3.4")),
                Founding.peering("Hub.Fw", Optional.empty()),
                Founding.peering("Hub.Sdwan", Optional.empty()))
            .withConnections(
                Founding.article().circuits(),
                Founding.tunnel("OnPrem1", SDWAN),
                Founding.tunnel("OnPrem1", new Name("Hub.Fw")),
                Founding.overCircuit("OnPrem2", "Er1"));
    Routes routes = simulate(two);
    assertTrue(
        routes.speaker(new Name("Hub.Fw")).orElseThrow().adjRibIn().rows().stream()
            .anyMatch(
                r ->
                    r.peer().equals(RS)
                        && r.route().asPath().toString().equals("65515 65001 65011")));
  }

  @Test
  void routeServerDropsWhatAnotherRouteServerSaw() {
    Topology one = Founding.article().topology();
    VirtualNetwork hub = one.virtualNetworks().getFirst();
    Name west = new Name("West");
    Name westRs = west.member("Rs");
    Nva fw = Founding.nva("West.Fw", 65002, "10.9.3.4");
    RouteServer server = hub.routeServers().getFirst();
    VirtualNetwork second =
        new VirtualNetwork(west, List.of(IpPrefix.of("10.9.0.0/16")), List.of())
            .with(
                List.of(),
                List.of(
                    new RouteServer(
                        westRs,
                        "",
                        false,
                        Optional.of(false),
                        Optional.of(server.preference()),
                        Optional.empty(),
                        List.of(IpAddress.of("10.9.1.4"), IpAddress.of("10.9.1.5")),
                        true,
                        Optional.empty(),
                        List.of())),
                List.of(),
                List.of(),
                List.of(fw))
            .withRegion(hub.region());
    List<Connection> connections = new ArrayList<>(one.connections());
    connections.add(Founding.tunnel("OnPrem1", fw.name()));
    Topology both =
        one.withNodes(List.of(hub, second), one.sites(), one.circuits())
            .withLinks(
                connections,
                List.of(
                    one.peerings().getFirst(),
                    new BgpPeering(new Name("Fw-Rs"), fw.name(), westRs)),
                one.vnetPeerings())
            .withExpected(List.of(), List.of())
            .withDown(Set.of());
    AdjRibIn.Row row =
        Simulation.simulate(both).routes().speaker(westRs).orElseThrow().adjRibIn().rows().stream()
            .filter(r -> r.route().prefix().equals(HUB))
            .findFirst()
            .orElseThrow();
    assertEquals("65002 65011 65001 65515", row.route().asPath().toString());
    assertEquals(Optional.of("as-path-loop"), row.reason());
  }

  @Test
  void twoCircuitsAreNeverJoined() {
    Founding two =
        Founding.article()
            .withConnections(
                List.of(Founding.circuit("Er1"), Founding.circuit("Er2")),
                Founding.overCircuit("OnPrem1", "Er1"),
                Founding.overCircuit("OnPrem2", "Er2"));
    Routes routes = simulate(two);
    assertEquals(Set.of(), best(routes, ON_PREM_1, NET_2));
    assertEquals(Set.of("circuits-not-joined"), withheld(routes, ERGW, NET_2, ER1));
  }

  private static Routes simulate(Founding founding) {
    return assertInstanceOf(Outcome.Converged.class, Simulation.simulate(founding.topology()))
        .routes();
  }

  private static List<LocRib.Row> rows(Routes routes, Name node, IpPrefix prefix) {
    return routes.speaker(node).orElseThrow().locRib().rows().stream()
        .filter(r -> r.route().prefix().equals(prefix))
        .toList();
  }

  private static Set<String> best(Routes routes, Name node, IpPrefix prefix) {
    Set<String> best = new TreeSet<>();
    for (LocRib.Row row : rows(routes, node, prefix)) {
      if (row.best()) {
        best.add(
            row.peer().map(p -> p + ": ").orElse("own ")
                + row.route().asPath()
                + " via "
                + row.route().nextHop());
      }
    }
    return best;
  }

  private static Set<IpPrefix> learnedFrom(Routes routes, Name node, Name peer) {
    Set<IpPrefix> prefixes = new TreeSet<>();
    routes.speaker(node).orElseThrow().adjRibIn().rows().stream()
        .filter(r -> r.peer().equals(peer))
        .forEach(r -> prefixes.add(r.route().prefix()));
    return prefixes;
  }

  private static Set<String> withheld(Routes routes, Name node, IpPrefix prefix, Name peer) {
    Set<String> reasons = new TreeSet<>();
    routes.speaker(node).orElseThrow().adjRibOut().rows().stream()
        .filter(r -> r.route().prefix().equals(prefix) && r.peer().equals(peer) && !r.sent())
        .forEach(r -> reasons.add(r.reason().orElseThrow()));
    return reasons;
  }

  private static List<EffectiveRoute> effective(Routes routes) {
    return routes.subnet(Founding.NVA_SUBNET).orElseThrow().effective();
  }
}
