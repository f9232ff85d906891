package org.rsdl.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rsdl.intent.Result.Status;
import org.rsdl.model.Expectation;
import org.rsdl.model.Intent;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Scenario;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.forward.Trace;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/** A gateway G that learns 10.1.0.0/16 of Rs exactly while route exchange is on. */
class JudgeTest {
  private static final Name RS = new Name("Hub.Rs");
  private static final Name G = new Name("Hub.G");
  private static final IpPrefix P = IpPrefix.of("10.1.0.0/16");
  private static final IpAddress HOP = IpAddress.of("10.0.1.4");

  @Test
  void passesWhatHolds() {
    assertEquals(List.of(Status.PASSED), statuses(topology(true, List.of(route(true)), List.of())));
  }

  @Test
  void namesTheHopThatWithholdsTheRouteAndTheSwitchThatMendsIt() {
    Result result = judge(topology(false, List.of(route(true)), List.of())).getFirst();

    Result.Witness witness = result.witness().orElseThrow();
    assertEquals(RS, witness.node());
    assertEquals("route-exchange-off", witness.reason());
    assertEquals("route-exchange on at Hub.Rs", witness.change().orElseThrow().toString());
    assertEquals(
        "10.1.0.0/16 is not at Hub.G; it stops at Hub.Rs, route exchange is off",
        Failures.of(topology(false, List.of(route(true)), List.of()), List.of(result))
            .findFirst()
            .orElseThrow()
            .message());
  }

  @Test
  void judgesEachExpectationAfterTheStepsBeforeIt() {
    Scenario scenario =
        scenario(
            "off and on",
            Optional.empty(),
            new Scenario.SetFeature(org.rsdl.model.Feature.ROUTE_EXCHANGE, RS, false),
            new Scenario.Expect(route(false)),
            new Scenario.SetFeature(org.rsdl.model.Feature.ROUTE_EXCHANGE, RS, true),
            new Scenario.Expect(route(true)));

    assertEquals(
        List.of(Status.PASSED, Status.PASSED),
        statuses(topology(true, List.of(), List.of(scenario))));
  }

  @Test
  void beginsAtTheEndOfTheScenarioItExtends() {
    Scenario off =
        scenario(
            "off",
            Optional.empty(),
            new Scenario.SetFeature(org.rsdl.model.Feature.ROUTE_EXCHANGE, RS, false));
    Scenario more = scenario("more", Optional.of("off"), new Scenario.Expect(route(false)));

    assertEquals(List.of(Status.PASSED), statuses(topology(true, List.of(), List.of(off, more))));
  }

  @Test
  void doesNotEvaluateAScenarioThatExtendsItself() {
    Scenario self = scenario("a", Optional.of("a"), new Scenario.Expect(route(false)));

    assertEquals(List.of(Status.NOT_EVALUATED), statuses(topology(true, List.of(), List.of(self))));
  }

  @Test
  void takesDownAndBringsUpAgain() {
    Topology up = topology(true, List.of(), List.of());
    Topology down = Scenarios.apply(up, new Scenario.Down(G));

    assertEquals(Set.of(G), down.down());
    assertEquals(up, Scenarios.apply(down, new Scenario.Up(G)));
  }

  @Test
  void demandsTheViaNodesInTheirOrder() {
    Expectation right = reaches(true, List.of(G, RS));
    Expectation wrong = reaches(true, List.of(RS, G));

    assertEquals(
        List.of(Status.PASSED, Status.FAILED),
        statuses(topology(true, List.of(right, wrong), List.of())));
  }

  @Test
  void refutesCannotReachByThePairThatReaches() {
    Result result = judge(topology(true, List.of(reaches(false, List.of())), List.of())).getFirst();

    assertEquals("reached", result.witness().orElseThrow().reason());
  }

  @Test
  void judgesNothingWhileTheTextHasErrors() {
    assertTrue(
        Judge.notEvaluated(topology(true, List.of(route(true)), List.of())).stream()
            .allMatch(result -> result.status() == Status.NOT_EVALUATED));
  }

  private static List<Status> statuses(Topology topology) {
    return judge(topology).stream().map(Result::status).toList();
  }

  private static List<Result> judge(Topology topology) {
    return new Judge(t -> List.of(), JudgeTest::simulate, (t, routes) -> JudgeTest::ways)
        .judge(topology);
  }

  private static List<Trace> ways(Name from, IpAddress to) {
    List<Trace.Hop> hops =
        List.of(G, RS).stream()
            .map(n -> new Trace.Hop(n, "loc-rib", Optional.of(P), Optional.of(HOP)))
            .toList();
    Name target = new Name(IpPrefix.of("10.2.0.0/16").contains(to) ? "B" : "A");
    return List.of(new Trace(target.full().equals("B") ? hops : hops.reversed(), true, target, ""));
  }

  private static Outcome simulate(Topology topology) {
    boolean on = topology.virtualNetworks().getFirst().routeServers().getFirst().routeExchange();
    BgpRoute route = new BgpRoute(P, HOP, AsPath.EMPTY, "igp", 100, 0, List.of());
    var row =
        new LocRib.Row(
            route,
            Optional.of(RS),
            Optional.of(HOP),
            Optional.empty(),
            true,
            false,
            "only-candidate");
    var out =
        new AdjRibOut.Row(
            route,
            G,
            HOP,
            Optional.empty(),
            on,
            on ? Optional.empty() : Optional.of("route-exchange-off"));
    var rs = speaker(RS, Routes.Kind.ROUTE_SERVER, List.of(row), List.of(out));
    var gateway =
        speaker(G, Routes.Kind.EXPRESSROUTE_GATEWAY, on ? List.of(row) : List.of(), List.of());
    return new Outcome.Converged(new Routes(List.of(gateway, rs), List.of()));
  }

  private static Routes.SpeakerTables speaker(
      Name name, Routes.Kind kind, List<LocRib.Row> rib, List<AdjRibOut.Row> out) {
    return new Routes.SpeakerTables(
        name, kind, 65515, new AdjRibIn(List.of()), new LocRib(rib), new AdjRibOut(out));
  }

  private static Expectation route(boolean present) {
    return new Expectation.Route(
        new Name("expect-" + present),
        "expect route",
        present,
        P,
        G,
        Optional.of(RS),
        Optional.empty(),
        List.of(),
        List.of(),
        true,
        false);
  }

  private static Expectation reaches(boolean positive, List<Name> via) {
    return new Expectation.Reaches(
        new Name("reaches-" + via),
        "expect A reaches B",
        positive,
        new Name("A"),
        new Name("B"),
        via,
        List.of(),
        false);
  }

  private static Scenario scenario(String title, Optional<String> base, Scenario.Step... steps) {
    return new Scenario(new Name("scenario " + title), title, base, List.of(steps));
  }

  private static Topology topology(
      boolean on, List<Expectation> expectations, List<Scenario> scenarios) {
    var rs =
        new RouteServer(
            RS,
            "",
            false,
            Optional.of(on),
            Optional.of(RoutingPreference.EXPRESSROUTE),
            Optional.empty(),
            List.of(HOP),
            true,
            Optional.empty(),
            List.of());
    var hub =
        new VirtualNetwork(new Name("Hub"), List.of(IpPrefix.of("10.0.0.0/16")), List.of())
            .with(List.of(), List.of(rs), List.of(), List.of(), List.of());
    return new Topology("n", Profile.NEWEST)
        .withNodes(
            List.of(hub), List.of(site("A", "10.1.0.0/16"), site("B", "10.2.0.0/16")), List.of())
        .withExpected(List.of(new Intent(new Name("intent"), "", expectations)), scenarios);
  }

  private static Site site(String name, String prefix) {
    return new Site(
        new Name(name),
        SiteKind.ON_PREMISES,
        Optional.empty(),
        List.of(IpPrefix.of(prefix)),
        List.of());
  }
}
