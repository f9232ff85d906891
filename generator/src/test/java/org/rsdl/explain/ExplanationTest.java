package org.rsdl.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.intent.Scenarios;
import org.rsdl.model.Name;
import org.rsdl.model.Scenario;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Simulation;

/** Steps are shown as node, event and reason; their sentences come from the rules' pages. */
class ExplanationTest {
  private static final Topology FOUNDING = example("founding");
  private static final Topology OFF =
      Scenarios.apply(
          FOUNDING,
          new Scenario.SetFeature(
              org.rsdl.model.Feature.ROUTE_EXCHANGE, new Name("Hub.Rs"), false));
  private static final Topology DOWN =
      Scenarios.apply(FOUNDING, new Scenario.Down(new Name("Er1")));
  private static final Topology VPN = example("vpn-active-active");

  static Stream<Arguments> explanations() {
    return Stream.of(
        Arguments.of(
            FOUNDING,
            "10.2.0.0/16 at Hub.Sdwan",
            """
            OnPrem2 originated
            OnPrem2 advertised
            Er1 learned
            Er1 selected only-candidate
            Er1 advertised
            Hub.ErGw learned
            Hub.ErGw selected lowest-peer-address
            Hub.ErGw advertised
            Hub.Rs learned
            Hub.Rs selected lowest-peer-address
            Hub.Rs advertised
            Hub.Sdwan learned
            Hub.Sdwan selected lowest-peer-address
            """),
        Arguments.of(
            OFF,
            "10.2.0.0/16 at Hub.Sdwan",
            """
            OnPrem2 originated
            OnPrem2 advertised
            Er1 learned
            Er1 selected only-candidate
            Er1 advertised
            Hub.ErGw learned
            Hub.ErGw selected lowest-peer-address
            Hub.ErGw advertised
            Hub.Rs learned
            Hub.Rs selected lowest-peer-address
            Hub.Rs withheld route-exchange-off
            Hub.Sdwan not-installed not-learned
            """),
        Arguments.of(
            OFF,
            "10.1.0.0/16 at Hub.NvaSubnet",
            """
            OnPrem1 originated
            OnPrem1 advertised
            Hub.Sdwan learned
            Hub.Sdwan selected only-candidate
            Hub.Sdwan advertised
            Hub.Rs learned
            Hub.Rs selected lowest-peer-address
            Hub.NvaSubnet installed
            """),
        Arguments.of(
            FOUNDING,
            "10.0.0.0/16 at Hub.ErGw",
            "Hub.ErGw originated\nHub.ErGw lost locally-originated\n"),
        Arguments.of(FOUNDING, "10.0.0.0/16 at Hub", "Hub.RouteServerSubnet installed\n"),
        Arguments.of(
            FOUNDING, "10.9.0.0/16 at Hub.Sdwan", "Hub.Sdwan not-installed not-originated\n"),
        Arguments.of(FOUNDING, "10.9.0.0/16 at Nowhere", "Nowhere not-installed no-table\n"),
        Arguments.of(
            DOWN,
            "10.2.0.0/16 at OnPrem1",
            """
            OnPrem2 originated
            OnPrem2 withheld no-session
            OnPrem1 not-installed not-learned
            """),
        Arguments.of(
            VPN,
            "10.3.0.0/24 at Hub.Rs",
            """
            Branch3 originated
            Hub.VpnGw learned static
            Hub.VpnGw lost locally-originated
            Hub.VpnGw selected locally-originated
            Hub.VpnGw advertised
            Hub.Rs learned
            Hub.Rs selected lowest-peer-address
            """));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("explanations")
  void followsARouteFromItsOriginToTheTable(Topology topology, String question, String steps) {
    Explanation explanation = explain(topology, question);
    assertEquals(
        steps,
        explanation.steps().stream()
            .map(s -> (s.node() + " " + s.event().text() + " " + s.reason()).strip() + "\n")
            .collect(Collectors.joining()));
    assertEquals(!steps.contains("not-installed"), explanation.present());
  }

  @Test
  void saysHowThePathLeavesTheEdge() {
    List<String> sentences =
        explain(FOUNDING, "10.1.0.0/16 at OnPrem2").steps().stream()
            .filter(s -> s.reason().equals("private-asns-removed"))
            .map(Explanation.Step::because)
            .toList();
    assertEquals(1, sentences.size());
    assertTrue(sentences.getFirst().startsWith("to OnPrem2, path 12076; "), sentences.getFirst());
  }

  /** What leaves the appliance without an ASN that it has in the path, and why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bgp Sdwan <-> Rs { remove-private-as on } | path 65001 | private-asns-removed",
        "bgp Sdwan <-> Rs { inbound Clear } | path 65001 65011 | ''",
        "apply Clear outbound-to Rs | path 65001 | ''",
        "bgp Sdwan <-> Rs | path 65001 65011 | ''",
      })
  void saysWhatTookAnAsnOutOfThePath(String session, String path, String reason) {
    String appliance = session.startsWith("apply") ? session : "";
    String link = session.startsWith("bgp") ? session : "bgp Sdwan <-> Rs";
    Explanation.Step told =
        explain(load(HUB.formatted(appliance, link)), "10.1.0.0/16 at Hub.Rs").steps().stream()
            .filter(s -> s.node().equals(new Name("Hub.Sdwan")))
            .filter(s -> s.event() == Explanation.Event.ADVERTISED)
            .findFirst()
            .orElseThrow();
    assertEquals(reason, told.reason());
    assertTrue(told.because().startsWith("to Hub.Rs, " + path), told.because());
  }

  private static final String HUB =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet Nva 10.0.3.0/28
        route-server Rs
        nva Sdwan in Nva { asn 65001  instance Sdwan-a 10.0.3.4  %s }
      }
      site OnPrem1 { asn 65011  prefixes 10.1.0.0/16 }
      route-map Clear { rule { replace as-path none } }
      %s
      connect OnPrem1 <-> Sdwan
      """;

  @Test
  void namesTheRouterThatRefusesARoute() {
    Topology twoHubs = load(TWO_HUBS);
    Explanation.Step refused =
        explain(twoHubs, "10.8.0.0/16 at Hub.Rs").steps().stream()
            .filter(s -> s.event() == Explanation.Event.REJECTED)
            .findFirst()
            .orElseThrow();
    assertEquals(new Name("Hub.Rs"), refused.node());
    assertEquals("as-path-loop", refused.reason());
    assertTrue(
        refused.because().startsWith("the route of Hub.Sdwan, path 65001 65011 65002 65515: "),
        refused.because());
  }

  @Test
  void readsAsLinesWithTheNodesInAColumn() {
    String text =
        ExplanationText.of(
            explain(OFF, "10.0.9.0/24 at Hub.NvaSubnet"), name -> Optional.of("hub.rsdl:12"));
    assertEquals(
        """
        10.0.9.0/24 at Hub.NvaSubnet is not there
          Hub.NvaSubnet  lacks it: nobody originates it; the longest match is 10.0.0.0/16 [not-originated] (hub.rsdl:12)
        """,
        text);
  }

  private static final String TWO_HUBS =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet Nva 10.0.3.0/28
        route-server Rs
        nva Sdwan in Nva { asn 65001  instance Sdwan-a 10.0.3.4 }
      }
      vnet West {
        address 10.8.0.0/16
        subnet RouteServerSubnet 10.8.1.0/26
        subnet WestNva 10.8.3.0/28
        route-server WestRs
        nva Fw in WestNva { asn 65002  instance Fw-a 10.8.3.4 }
      }
      site OnPrem1 { asn 65011  prefixes 10.1.0.0/16 }
      bgp Sdwan <-> Rs
      bgp Fw <-> WestRs
      connect OnPrem1 <-> Sdwan { tunnel overlay }
      connect OnPrem1 <-> Fw { tunnel overlay }
      """;

  private static Explanation explain(Topology topology, String question) {
    String[] words = question.split(" at ", -1);
    Outcome outcome = Simulation.simulate(topology);
    return Explanation.of(topology, outcome, IpPrefix.of(words[0]), new Name(words[1]));
  }

  private static Topology example(String name) {
    try {
      return load(Files.readString(Path.of("../examples", name, name + ".rsdl")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Topology load(String text) {
    return new Models().load(List.of(new Source("test.rsdl", text))).getFirst().topology();
  }
}
