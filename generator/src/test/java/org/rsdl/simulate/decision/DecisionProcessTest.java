package org.rsdl.simulate.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rsdl.model.RoutingPreference;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;

/** What no text can say yet: local preference, origin and MED, and every order of arrival. */
class DecisionProcessTest {
  /** A candidate in a row: path, origin, local preference, MED, e or i, the peer's last octet. */
  private record Row(
      String path, String origin, long localPref, long med, boolean external, int peer) {
    static Row of(String text) {
      String[] f = text.strip().split("/");
      return new Row(
          f[0],
          f[1],
          Long.parseLong(f[2]),
          Long.parseLong(f[3]),
          f[4].equals("e"),
          Integer.parseInt(f[5]));
    }

    void addTo(Candidates candidates) {
      List<Asn> asns = Stream.of(path.split(" ")).map(Long::valueOf).map(Asn::new).toList();
      IpAddress address = IpAddress.of("10.0.0." + peer);
      candidates.add(
          new BgpRoute(
              IpPrefix.of("10.1.0.0/16"),
              address,
              new AsPath(asns),
              origin,
              localPref,
              med,
              List.of()),
          Source.PEER,
          external,
          address,
          0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1 2/igp/100/0/e/2,          1/igp/90/0/e/1,            highest-local-pref",
    "1 2/egp/100/0/e/2,          1 2 3/igp/100/0/e/1,       shortest-as-path",
    "1 2/igp/100/9/e/2,          1 3/egp/100/0/e/1,         lowest-origin",
    "1 2/egp/100/9/e/2,          1 3/incomplete/100/0/e/1,  lowest-origin",
    "1 2/igp/100/5/i/2,          1 3/igp/100/6/e/1,         lowest-med",
    "1 2/igp/100/9/e/2,          2 3/igp/100/0/i/1,         external-over-internal",
    "1 2/igp/100/9/e/1,          2 3/igp/100/0/e/2,         lowest-peer-address",
  })
  void routerTakesTheFirst(String better, String worse, String step) {
    for (List<Row> order : permutations(List.of(Row.of(better), Row.of(worse)))) {
      Candidates candidates = new Candidates();
      order.forEach(row -> row.addTo(candidates));
      Decision decision = DecisionProcess.ROUTER.decide(candidates);
      assertEquals(Row.of(better), order.get(decision.best()));
      assertEquals(step, decision.decidedBy());
      assertEquals(step, candidates.removedBy(1 - decision.best()));
    }
  }

  @Test
  void orderOfArrivalDoesNotMatterThoughMedIsNotTransitive() {
    List<Row> rows =
        Stream.of("1 9/igp/100/10/e/3", "1 9/igp/100/5/e/9", "2 9/igp/100/7/e/5")
            .map(Row::of)
            .toList();
    for (List<Row> order : permutations(rows)) {
      Candidates candidates = new Candidates();
      order.forEach(row -> row.addTo(candidates));
      assertEquals(rows.get(2), order.get(DecisionProcess.ROUTER.decide(candidates).best()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void routeServerLooksAtNoLocalPrefOriginOrMed(RoutingPreference preference) {
    Candidates candidates = new Candidates();
    Row.of("1 2/incomplete/10/99/e/1").addTo(candidates);
    Row.of("1 3/igp/900/0/e/2").addTo(candidates);
    DecisionProcess process = DecisionProcess.routeServer(preference, false);
    Decision decision = process.decide(candidates);
    assertEquals(0, decision.best());
    assertEquals("lowest-peer-address", decision.decidedBy());
    assertTrue(Sharing.EQUAL_LENGTH.takes(process, candidates, 1, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "frr,      , 1 2 3 4",
    "frr,     2, 1 2",
    "frr,     1, 1",
    "bird,     , 1",
    "bird,    9, 1 2 3 4 5",
    "gobgp,   3, 1 2 3",
    "generic, 9, 1 2 3 4",
    "tinyos,   , 1",
  })
  void platformsShareTrafficAsTheyCome(String platform, Integer most, String peers) {
    Candidates candidates = new Candidates();
    for (int peer : List.of(2, 4, 1, 3)) {
      Row.of("7 9/igp/100/0/e/" + peer).addTo(candidates);
    }
    Row.of("8 9/igp/100/0/e/5").addTo(candidates);
    RouterProfile profile = RouterProfile.of(Optional.of(platform));
    Sharing sharing = profile.sharing(Optional.ofNullable(most));
    int best = profile.process().decide(candidates).best();
    TreeSet<String> taken = new TreeSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (i == best || sharing.takes(profile.process(), candidates, i, best)) {
        taken.add(candidates.peer(i).toString().replace("10.0.0.", ""));
      }
    }
    assertEquals(peers, String.join(" ", taken));
  }

  private static List<List<Row>> permutations(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Row>> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Row> rest = new ArrayList<>(rows);
      Row first = rest.remove(i);
      for (List<Row> tail : permutations(rest)) {
        List<Row> one = new ArrayList<>(List.of(first));
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
