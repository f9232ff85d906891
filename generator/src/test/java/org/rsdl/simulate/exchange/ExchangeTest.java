package org.rsdl.simulate.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.model.Name;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;

/** What no text can say yet: communities, AS 0, local preference and MED. */
class ExchangeTest {
  private static final IpAddress NVA = IpAddress.of("10.0.3.4");
  private static final IpAddress SERVER = IpAddress.of("10.0.1.4");

  private static Speaker speaker(String name, Role role, long asn, String profile) {
    Speaker.Policy policy =
        new Speaker.Policy(
            true,
            RoutingPreference.EXPRESSROUTE,
            Space.NOTHING,
            ExpressRoute.PLAIN,
            Set.of(),
            Profile.named(profile).orElseThrow());
    return new Speaker(new Name(name), Optional.empty(), role, new Asn(asn), List.of(), policy);
  }

  private static Session session(Speaker from, Speaker to) {
    Session.Type type = from.asn().equals(to.asn()) ? Session.Type.INTERNAL : Session.Type.EXTERNAL;
    return new Session(from, to, NVA, SERVER, type, List.of());
  }

  private static BgpRoute route(
      String path, long localPref, long med, List<Community> communities) {
    List<Asn> asns = Stream.of(path.split(" ")).map(Long::valueOf).map(Asn::new).toList();
    return new BgpRoute(
        IpPrefix.of("10.1.0.0/16"), NVA, new AsPath(asns), "igp", localPref, med, communities);
  }

  @ParameterizedTest
  @CsvSource({
    "azure-2026-07, 65001 0 65011, as-zero-in-path",
    "azure-2025-09, 65001 0 65011, ''",
    "azure-2026-07, 65001 65011,   ''",
    "azure-2021-03, 65001 65515,   as-path-loop",
  })
  void routeServerReceives(String profile, String path, String reason) {
    Speaker server = speaker("Hub.Rs", Role.ROUTE_SERVER, 65515, profile);
    Speaker nva = speaker("Hub.Nva", Role.NVA, 65001, profile);
    Verdict verdict = Exchange.receive(route(path, 100, 0, List.of()), session(nva, server));
    assertEquals(reason, verdict instanceof Verdict.Drop drop ? drop.reason() : "");
  }

  @Test
  void routeOfNoAdvertiseGoesToNobody() {
    Speaker server = speaker("Hub.Rs", Role.ROUTE_SERVER, 65515, "azure-2026-07");
    Speaker nva = speaker("Hub.Nva", Role.NVA, 65001, "azure-2026-07");
    BgpRoute marked = route("65001", 100, 0, List.of(Community.NO_ADVERTISE));
    Learned learned = new Learned(marked, session(nva, server));
    for (Speaker peer :
        List.of(
            speaker("Hub.Fw", Role.NVA, 65002, "azure-2026-07"),
            speaker("Hub.ErGw", Role.EXPRESSROUTE_GATEWAY, 65515, "azure-2026-07"),
            speaker("Hub.VpnGw", Role.VPN_GATEWAY, 65515, "azure-2026-07"))) {
      assertEquals(new Verdict.Drop("no-advertise"), Exchange.send(learned, session(server, peer)));
    }
  }

  @Test
  void otherCommunitiesGoOnUnchanged() {
    Speaker server = speaker("Hub.Rs", Role.ROUTE_SERVER, 65515, "azure-2026-07");
    Speaker nva = speaker("Hub.Nva", Role.NVA, 65001, "azure-2026-07");
    Speaker other = speaker("Hub.Fw", Role.NVA, 65002, "azure-2026-07");
    List<Community> mine = List.of(Community.parse("65001:7").orElseThrow());
    Learned learned = new Learned(route("65001", 100, 0, mine), session(nva, server));
    if (Exchange.send(learned, session(server, other)) instanceof Verdict.Accept accept) {
      assertEquals(mine, accept.route().communities());
      assertEquals("65515 65001", accept.route().asPath().toString());
    } else {
      throw new AssertionError("dropped");
    }
  }

  @ParameterizedTest
  @CsvSource({"65002, 100, 0", "65515, 200, 30"})
  void localPrefAndMedStayInsideAnAs(long asn, long localPref, long med) {
    Speaker server = speaker("Hub.Rs", Role.ROUTE_SERVER, 65515, "azure-2026-07");
    Speaker nva = speaker("Hub.Nva", Role.NVA, 65001, "azure-2026-07");
    Speaker peer = speaker("Hub.Other", Role.VPN_GATEWAY, asn, "azure-2026-07");
    Learned learned = new Learned(route("65001", 200, 30, List.of()), session(nva, server));
    if (Exchange.send(learned, session(server, peer)) instanceof Verdict.Accept accept) {
      assertEquals(localPref, accept.route().localPref());
      assertEquals(med, accept.route().med());
    } else {
      throw new AssertionError("dropped");
    }
  }
}
