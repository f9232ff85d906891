package org.rsdl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RouteTable.UserRoute;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Topology;

class AdmissionTest {
  /** What is taken out of the first text of a page: all elements that are not there any more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "second-route-server | Hub.Rs2",
        "second-gateway-of-one-type | Hub.VpnGw2",
        "route-server-subnet-missing | Hub.Rs",
        "route-server-subnet-too-small | Hub.RouteServerSubnet Hub.Rs",
        "route-server-subnet-has-attachment |",
        "route-server-subnet-shared | Hub.Fw Hub.Fw.Fw-a",
        "gateway-subnet-missing | Hub.ErGw",
        "gateway-subnet-too-small | Hub.GatewaySubnet Hub.ErGw Hub.VpnGw",
        "gateway-subnet-has-attachment |",
        "vpn-gateway-not-active-active |",
        "vpn-gateway-asn-not-65515 |",
        "vpn-gateway-sku-too-small |",
        "vpn-gateway-policy-based |",
        "route-server-asn-not-65515 |",
        "expressroute-gateway-asn-not-65515 |",
        "expressroute-without-circuit | Dc-ErGw",
        "circuit-not-for-this-connection | Dc-VpnGw",
        "circuit-connected-twice | Dc-ErGw-2",
        "nva-asn-over-16-bits | Big-Rs",
        "nva-asn-missing | Sdwan-Rs",
        "nva-without-instance | Hub.Sdwan Sdwan-Rs",
        "duplicate-session | Sdwan-Rs-2",
        "bgp-end-speaks-no-bgp | Sdwan-Branch",
        "route-map-applied-twice | Hub.Rs.apply 3",
        "route-map-target-not-allowed | Hub.Rs.apply 1",
        "route-map-condition-not-supported |",
        "route-map-makes-more-specific | Out Out.Sum Out.Rest",
        "peer-outside-peered-vnets | Sdwan-Rs",
        "too-many-bgp-peers |",
        "nva-peers-with-one-instance |",
        "address-space-missing | Hub",
        "address-outside-subnet | Hub.Fw Hub.Fw.Fw-a",
        "duplicate-address | Hub.Sdwan Hub.Sdwan.Sdwan-a",
        "subnets-overlap | Hub.Nva",
        "link-subnets-not-usable |",
        "vpn-asn-same-on-both-sides |",
        "site-overlaps-vnet |",
        "route-exchange-off |",
        "route-server-beside-virtual-wan | Hub.Rs",
        "scale-units-out-of-range |",
        "feature-newer-than-profile |",
        "too-many-circuits |",
        "fastpath-not-in-sku |",
        "too-many-tunnels |",
        "vpn-bgp-address-not-usable |",
        "bgp-address-not-of-gateway |",
        "instance-not-of-gateway |",
        "vnet-community-out-of-range |",
        "peered-address-spaces-overlap | Hub-Spoke",
        "duplicate-peering | Again",
        "peering-with-itself | Hub-Hub",
        "remote-gateways-twice |",
        "remote-gateways-beside-own-gateway |",
        "gateway-transit-without-gateway |",
        "gateway-transit-from-neither-end |",
        "duplicate-user-route | NvaRt.route 3",
        "gateway-subnet-routed-to-itself | GatewayRt.route 1 GatewayRt.route 2",
        "gateway-subnet-has-default-route |",
        "user-route-next-hop-unreachable |",
      })
  void takesOutWhatAzureRefuses(String rule, String gone) {
    Topology topology = topology(RulePages.blocks(rule).getFirst().text());
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    List<String> left = admitted.elements().map(e -> e.name().full()).toList();
    List<String> out =
        topology.elements().map(e -> e.name().full()).filter(n -> !left.contains(n)).toList();
    assertEquals(gone == null ? "" : gone, String.join(" ", out));
  }

  static Stream<RulePages.Block> blocks() {
    return RulePages.blocks();
  }

  /** What is left is refused no more, but for what is kept and for sessions that stay down. */
  @ParameterizedTest
  @MethodSource("blocks")
  void whatIsLeftIsRefusedNoMore(RulePages.Block block) {
    assertSettled(topology(block.text()));
  }

  @Test
  void ofManyMistakesNoneIsLeft() throws IOException {
    assertSettled(topology(Files.readString(Path.of("../examples/mistakes/mistakes.rsdl"))));
  }

  private static void assertSettled(Topology topology) {
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    List<String> refused =
        AllRules.check(admitted).stream()
            .filter(Catalog::refused)
            .map(Finding::rule)
            .filter(
                r ->
                    !List.of(
                            "vpn-gateway-not-active-active",
                            "too-many-bgp-peers",
                            "too-many-circuits",
                            "too-many-tunnels",
                            "asn-reserved",
                            "vpn-peer-address-in-vnet")
                        .contains(r))
            .toList();
    assertEquals(List.of(), refused);
  }

  @Test
  void aWholeNetworkStaysAsItIs() throws IOException {
    Topology founding = topology(Files.readString(Path.of("../examples/founding/founding.rsdl")));
    assertSame(founding, Admission.admit(founding, AllRules.check(founding)));
  }

  @Test
  void aSiteOfTheGatewaysAsnKeepsItsTunnelWithoutBgp() {
    Topology topology = topology(RulePages.blocks("vpn-asn-same-on-both-sides").getFirst().text());
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    assertEquals(List.of(false), admitted.connections().stream().map(Connection::bgp).toList());
  }

  @Test
  void aRefusedPropertyHasItsDefault() {
    Topology topology = topology(RulePages.blocks("vpn-gateway-policy-based").getFirst().text());
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    assertEquals(
        false, admitted.virtualNetworks().getFirst().vpnGateways().getFirst().policyBased());
  }

  @Test
  void whatTheProfileDoesNotKnowIsNotThere() {
    Topology topology = topology(RulePages.blocks("feature-newer-than-profile").get(2).text());
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    RouteServer server = admitted.virtualNetworks().getFirst().routeServer().orElseThrow();
    assertEquals(List.of(), server.applications());
    assertEquals(Optional.empty(), server.scaleUnits());
    assertEquals(RoutingPreference.VPN, server.preference());
    assertEquals(BgpPeering.Options.NONE, admitted.peerings().getFirst().options());
  }

  @Test
  void aPeeringStaysWithoutTheTransitThatIsRefused() {
    Topology topology = topology(RulePages.blocks("remote-gateways-twice").getFirst().text());
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    assertEquals(
        List.of("Hub", "none"),
        admitted.vnetPeerings().stream()
            .map(p -> p.transitFrom().map(Name::full).orElse("none"))
            .toList());
  }

  @Test
  void aRouteToAMachineThatIsRefusedLeadsNowhere() {
    Topology topology =
        topology(
            """
            vnet Hub {
              address 10.0.0.0/16
              subnet Nva 10.0.3.0/28
              firewall Fw 10.0.9.4 in Nva
            }
            route-table Rt { route 0.0.0.0/0 via Fw }
            """);
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    assertEquals(
        List.of(new NextHop.None()),
        admitted.routeTables().getFirst().routes().stream().map(UserRoute::nextHop).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "route-map-condition-not-supported",
        "route-map-action-not-supported",
        "route-map-asn-not-allowed"
      })
  void aMapThatARouteServerDoesNotTakeIsNotApplied(String rule) {
    Topology topology = topology(RulePages.blocks(rule).getFirst().text());
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    assertEquals(BgpPeering.Options.NONE, admitted.peerings().getFirst().options());
    assertEquals(topology.routeMaps(), admitted.routeMaps());
  }

  @Test
  void aSessionKeepsTheMapThatIsNotRefused() {
    Topology topology = topology(RulePages.blocks("route-map-applied-twice").get(1).text());
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    BgpPeering.Options options = admitted.peerings().getFirst().options();
    assertEquals(Optional.of(new Name("Tag")), options.inbound());
    assertEquals(Optional.empty(), options.outbound());
  }

  @Test
  void anApplianceOf32BitsKeepsItsSessionWithAnother() {
    Topology topology =
        topology(
            RulePages.blocks("nva-asn-over-16-bits").getLast().text()
                + "bgp NorthFw <-> NorthRs\n");
    Topology admitted = Admission.admit(topology, AllRules.check(topology));
    assertEquals(
        List.of("WestFw-WestRs", "WestFw-NorthFw-2"),
        admitted.peerings().stream().map(p -> p.name().full()).toList());
  }

  private static Topology topology(String text) {
    return RulePages.judge(text).lowered().topology();
  }
}
