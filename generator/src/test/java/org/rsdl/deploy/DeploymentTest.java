package org.rsdl.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsdl.emit.Everything;
import org.rsdl.emit.Texts;

class DeploymentTest {
  private static final Deployment EVERYTHING =
      Deployment.of(Texts.network(Everything.TEXT).topology());

  @Test
  void makesWhatTheTextNames() {
    assertEquals(
        """
        VIRTUAL_NETWORK vnet-hub
        PUBLIC_IP pip-hub-vpngw-1
        PUBLIC_IP pip-hub-vpngw-2
        GATEWAY vgw-hub-vpngw
        PUBLIC_IP pip-hub-ergw
        GATEWAY ergw-hub-ergw
        PUBLIC_IP pip-hub-rs
        ROUTE_SERVER rtserv-hub-rs
        SUBNET $oldName/RouteServerSubnet
        SUBNET $oldName/FwSubnet
        PUBLIC_IP pip-old-rs2
        ROUTE_SERVER rtserv-old-rs2
        BGP_CONNECTION rtserv-hub-rs/sdwan-a
        BGP_CONNECTION rtserv-hub-rs/sdwan-b
        BGP_CONNECTION rtserv-old-rs2/fw-one
        BGP_CONNECTION $namedRs3Name/hub-sdwan-sdwan-a
        BGP_CONNECTION $namedRs3Name/hub-sdwan-sdwan-b
        CIRCUIT erc-er1
        CIRCUIT_PEERING erc-er1/AzurePrivatePeering
        CIRCUIT erc-er2
        CIRCUIT_PEERING erc-er2/AzurePrivatePeering
        CONNECTION con-er1-hub-ergw
        CONNECTION con-er3-hub-ergw
        LOCAL_GATEWAY lgw-dc-vpngw-ce1
        CONNECTION con-dc-vpngw-ce1
        LOCAL_GATEWAY lgw-dc-vpngw-ce2
        CONNECTION con-dc-vpngw-ce2
        LOCAL_GATEWAY lgw-branch-vpngw
        CONNECTION con-branch-vpngw
        LOCAL_GATEWAY lgw-second
        CONNECTION con-second
        """,
        lines(EVERYTHING.resources().stream().map(r -> r.id().kind() + " " + name(r.id()))));
  }

  @Test
  void azureIsToldTheAsnThatItSees() {
    Deployment deployment =
        Deployment.of(
            Texts.network(
                    """
                    vnet Hub in francecentral {
                      address 10.0.0.0/16
                      subnet RouteServerSubnet 10.0.1.0/26
                      subnet NvaSubnet 10.0.3.0/28
                      route-server Rs
                      nva Fw in NvaSubnet { asn 4200000001  instance Fw-a 10.0.3.4 }
                    }
                    bgp Fw <-> Rs { local-as 65003 }
                    """)
                .topology());
    assertEquals(
        List.of(new Value.Whole(65003)),
        deployment.resources().stream()
            .flatMap(r -> r instanceof Resource.BgpConnection c ? Stream.of(c.asn()) : Stream.of())
            .toList());
  }

  @Test
  void asksForWhatTheModelDoesNotKnow() {
    assertEquals(
        """
        oldName TEXT
        location REGION
        hubVpnGwSku TEXT = VpnGw1AZ
        hubErGwSku TEXT = ErGw1AZ
        oldFwAsn NUMBER
        namedRs3Name TEXT
        er1Provisioned SWITCH = false
        er1Vlan NUMBER with er1Provisioned
        er2Provider TEXT
        er2PeeringLocation TEXT
        er2BandwidthMbps NUMBER
        er2Provisioned SWITCH = false
        er2PeerAsn NUMBER with er2Provisioned
        er2Vlan NUMBER with er2Provisioned
        er2PrimaryLinkSubnet TEXT with er2Provisioned
        er2SecondaryLinkSubnet TEXT with er2Provisioned
        er3Name TEXT
        dcCe1PublicAddress TEXT
        dcVpnGwCe1SharedKey SECRET
        dcCe2PublicAddress TEXT
        dcVpnGwCe2SharedKey SECRET
        branchPublicAddress TEXT
        branchVpnGwSharedKey SECRET
        oldVpnGw2Name TEXT
        branchAsn NUMBER
        branchBgpAddress TEXT
        secondSharedKey SECRET
        """
            .lines()
            .sorted()
            .collect(Collectors.joining("\n", "", "\n")),
        lines(
            EVERYTHING.parameters().stream()
                .map(
                    p ->
                        p.name()
                            + " "
                            + p.type()
                            + p.byDefault().map(d -> " = " + d).orElse("")
                            + p.onlyWith().map(w -> " with " + w).orElse(""))
                .sorted()));
  }

  @Test
  void waitsOnlyForWhatIsMadeBefore() {
    Set<ResourceId> made = new HashSet<>();
    for (Resource resource : EVERYTHING.resources()) {
      assertTrue(made.containsAll(resource.dependsOn()), resource::toString);
      assertTrue(made.add(resource.id()), resource::toString);
      if (resource instanceof Resource.Server server) {
        made.add(server.ipConfigurationId());
      }
    }
  }

  @Test
  void makesTheRouteServerAfterTheGatewaysAndItsPeersOneAfterAnother() {
    assertEquals(
        "vnet-hub pip-hub-rs vgw-hub-vpngw ergw-hub-ergw",
        EVERYTHING.resources().stream()
            .filter(r -> name(r.id()).equals("rtserv-hub-rs"))
            .flatMap(r -> r.dependsOn().stream())
            .map(DeploymentTest::name)
            .collect(Collectors.joining(" ")));
    assertEquals(
        "rtserv-hub-rs/Default | rtserv-hub-rs/sdwan-a | rtserv-old-rs2/Default |  | $namedRs3Name/hub-sdwan-sdwan-a",
        EVERYTHING.resources().stream()
            .filter(Resource.BgpConnection.class::isInstance)
            .map(
                r -> r.dependsOn().stream().map(DeploymentTest::name).collect(Collectors.joining()))
            .collect(Collectors.joining(" | ")));
  }

  @Test
  void leavesTheRouteToTheBgpSpeakerOut() {
    assertEquals(
        List.of(List.of("10.9.0.0/16"), List.of("172.16.0.1/32", "10.9.0.0/16")),
        EVERYTHING.resources().stream()
            .filter(r -> name(r.id()).startsWith("lgw-dc"))
            .map(r -> ((Resource.LocalGateway) r).prefixes())
            .toList());
  }

  @Test
  void writesNoPredictedAddress() {
    Deployment deployment = Deployment.of(Texts.example("vpn-active-active").topology());
    for (String predicted : List.of("10.0.1.4", "10.0.1.5", "10.0.2.4", "10.0.2.5", "169.254.")) {
      assertFalse(deployment.toString().contains(predicted), predicted);
    }
  }

  @Test
  void saysWhatIsLeftToTheUser() {
    assertEquals(
        """
        The machines of the appliance Hub.Sdwan are not made: deploy its image in Hub.NvaSubnet as Sdwan-a 10.0.3.4, Sdwan-b 10.0.3.5, with IP forwarding on
        The machines of the appliance Old.Fw are not made: deploy its image in Old.FwSubnet as one 10.20.3.4, with IP forwarding on
        The connection Far-Sdwan is not made: it ends at the appliance Hub.Sdwan
        """,
        lines(EVERYTHING.notes().stream()));
  }

  @Test
  void givesEveryResourceAnotherName() {
    String long1 = "L" + "o".repeat(76) + "ng";
    Deployment deployment =
        Deployment.of(
            Texts.network(
                    """
                    vnet A-b { address 10.0.0.0/16 }
                    vnet a_b { address 10.1.0.0/16 }
                    vnet a-B { address 10.2.0.0/16 }
                    @azure("vnet-c") vnet X { address 10.4.0.0/16 }
                    vnet C { address 10.5.0.0/16 }
                    vnet %s { address 10.6.0.0/16 }
                    vnet %s { address 10.7.0.0/16 }
                    """
                        .formatted(long1 + "1", long1 + "2"))
                .topology());
    List<String> names = deployment.resources().stream().map(r -> name(r.id())).toList();
    assertEquals(
        List.of("vnet-a-b", "vnet-a_b", "vnet-a-b-2", "vnet-c", "vnet-c-2"), names.subList(0, 5));
    assertEquals(names.size(), new HashSet<>(names).size());
    assertTrue(names.stream().allMatch(n -> n.length() <= 64), names::toString);
    Set<String> outputs = new HashSet<>();
    deployment.outputs().forEach(o -> assertTrue(outputs.add(o.name().toLowerCase(Locale.ROOT))));
  }

  private static String lines(java.util.stream.Stream<String> lines) {
    return lines.collect(Collectors.joining("\n", "", "\n"));
  }

  private static String name(ResourceId id) {
    return id.names().stream()
        .map(
            n ->
                switch (n) {
                  case Value.Text t -> t.text();
                  case Value.Whole w -> Long.toString(w.number());
                  case Value.Given g -> "$" + g.parameter();
                })
        .collect(Collectors.joining("/"));
  }
}
