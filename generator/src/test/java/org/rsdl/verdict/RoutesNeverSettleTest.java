package org.rsdl.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.Kind;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/** States by hand: no text can make them yet. */
class RoutesNeverSettleTest {
  private static final IpPrefix PREFIX = IpPrefix.of("10.5.0.0/16");
  private static final Topology EMPTY = new Topology("n", Profile.NEWEST);

  @Test
  void namesTheRouteServerWhoseRoutesAlternateAndTheirPeers() {
    Routes one = state(speaker("A", Kind.NVA, "B"), speaker("West.Rs", Kind.ROUTE_SERVER, "Fw"));
    Routes other = state(speaker("A", Kind.NVA, "C"), speaker("West.Rs", Kind.ROUTE_SERVER, "Er"));
    List<Finding> findings =
        AllOutcomeRules.check(EMPTY, new Outcome.Oscillating(List.of(one, other)));
    assertEquals(
        List.of("10.5.0.0/16 at Rs alternates between 2 routes; the network does not settle"),
        findings.stream().map(Finding::message).toList());
    assertEquals(
        List.of("Fw", "Er"),
        findings.getFirst().related().stream().map(r -> r.element().full()).toList());
  }

  @Test
  void countsTheStateWithoutARoute() {
    Routes one = state(speaker("A", Kind.NVA, "B"));
    Routes none = state();
    assertEquals(
        "10.5.0.0/16 at A alternates between 2 routes; the network does not settle",
        AllOutcomeRules.check(EMPTY, new Outcome.Oscillating(List.of(one, none)))
            .getFirst()
            .message());
  }

  private static Routes state(Routes.SpeakerTables... speakers) {
    return new Routes(List.of(speakers), List.of());
  }

  private static Routes.SpeakerTables speaker(String node, Kind kind, String peer) {
    BgpRoute route =
        BgpRoute.originated(PREFIX, IpAddress.of("10.0.3.4"))
            .withAsPath(new AsPath(List.of(new Asn(65001))));
    LocRib.Row row =
        new LocRib.Row(
            route,
            Optional.of(new Name(peer)),
            Optional.of(IpAddress.of("10.0.3.4")),
            Optional.empty(),
            true,
            false,
            "only-candidate");
    return new Routes.SpeakerTables(
        new Name(node),
        kind,
        65515,
        new AdjRibIn(List.of()),
        new LocRib(List.of(row)),
        new AdjRibOut(List.of()));
  }
}
