package org.rsdl.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsdl.analysis.Analysis;
import org.rsdl.intent.Result.Status;
import org.rsdl.intent.Result.Witness;
import org.rsdl.lower.Problem;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/** From text to judgement; each {@code expect} has its result as the comment of its line. */
class EndToEndTest {
  private static final Models MODELS = new Models();

  private static final String FOUNDING =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet GatewaySubnet     10.0.2.0/26
        subnet NvaSubnet         10.0.3.0/28
        subnet Web               10.0.4.0/24
        route-server Rs { route-exchange on }
        expressroute-gateway ErGw
        nva Sdwan in NvaSubnet { asn 65001  instance Sdwan-a 10.0.3.4  instance Sdwan-b 10.0.3.5 }
      }
      site OnPrem1 { asn 65011  prefixes 10.1.0.0/16 }
      site OnPrem2 { asn 65012  prefixes 10.2.0.0/16 }
      circuit Er1
      bgp     Sdwan   <-> Rs
      connect OnPrem1 <-> Sdwan { tunnel overlay }
      connect OnPrem2 <-> ErGw over Er1
      """;

  private static final String VPN =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet GatewaySubnet     10.0.2.0/26
        subnet Web               10.0.4.0/24
        route-server Rs { route-exchange on }
        expressroute-gateway ErGw
        vpn-gateway VpnGw { mode active-active }
      }
      site OnPrem1 { asn 65011  prefixes 10.1.0.0/16 }
      site OnPrem2 { asn 65012  prefixes 10.2.0.0/16 }
      site Branch3 { kind branch  prefixes 10.3.0.0/24 }
      circuit Er1
      connect OnPrem1 <-> VpnGw { bgp on  tunnel ipsec }
      connect OnPrem2 <-> ErGw over Er1
      connect Branch3 <-> VpnGw { static 10.3.0.0/24  tunnel ipsec }
      """;

  static Stream<Arguments> models() {
    return Stream.of(
        model(
            "without route exchange only the virtual network is shared",
            FOUNDING.replace("route-exchange on", "route-exchange off"),
            """
            expect OnPrem1 reaches OnPrem2             // Hub.Rs 10.2.0.0/16 route-exchange-off, mended by route-exchange on at Hub.Rs
            expect OnPrem1 cannot reach OnPrem2        // passed
            expect OnPrem1 reaches Hub                 // passed
            expect OnPrem2 reaches Web                 // passed
            expect Web reaches OnPrem1                 // passed
            expect route 10.2.0.0/16 at Sdwan          // Hub.Rs 10.2.0.0/16 route-exchange-off, mended by route-exchange on at Hub.Rs
            expect route 10.1.0.0/16 at OnPrem2        // Hub.Rs 10.1.0.0/16 route-exchange-off, mended by route-exchange on at Hub.Rs
            expect no route 10.0.0.0/16 at Sdwan       // Hub.Sdwan 10.0.0.0/16 present
            expect route 10.2.0.0/16 at Web            // passed
            expect route 10.2.0.0/16 at Web from Er1   // passed
            """),
        model(
            "with it both sides meet over the gateway",
            FOUNDING,
            """
            expect OnPrem1 reaches OnPrem2 via Sdwan, ErGw symmetrically  // passed
            expect OnPrem1 reaches OnPrem2 via Sdwan, Er1                 // passed
            expect OnPrem1 reaches OnPrem2 via ErGw, Sdwan                // Hub.Sdwan 10.2.0.0/16 not-passed
            expect OnPrem1 reaches OnPrem2 avoiding ErGw                  // Hub.ErGw 10.2.0.0/16 passed
            expect OnPrem1 cannot reach OnPrem2                           // OnPrem2 10.2.0.0/16 reached, mended by route-exchange off at Hub.Rs
            expect Web reaches OnPrem2 via ErGw symmetrically             // passed
            expect Web reaches Sdwan                                      // passed
            expect Sdwan reaches OnPrem2                                  // passed
            expect route 10.1.0.0/16 at OnPrem2 from Er1                  // passed
            expect route 10.1.0.0/16 at OnPrem2 from ErGw as-path 12076   // passed
            expect route 10.1.0.0/16 at OnPrem2 from Sdwan                // OnPrem2 10.1.0.0/16 other-attributes
            expect route 10.1.0.0/16 at OnPrem2 as-path 12076, 65011      // OnPrem2 10.1.0.0/16 other-attributes
            expect route 10.2.0.0/16 at Sdwan next-hop 10.0.1.5           // passed
            expect route 10.1.0.0/16 at Rs from Sdwan ecmp                // passed
            expect route 10.1.0.0/16 at Web from Sdwan ecmp               // passed
            expect route 10.0.0.0/16 at ErGw from Rs                      // passed
            expect route 10.1.0.0/16 at ErGw from Rs preferred            // passed
            expect route 10.9.0.0/16 at Sdwan                             // Hub.Sdwan 10.9.0.0/16 not-learned
            expect at most 2 routes at ErGw                               // passed
            expect at most 1 routes at ErGw                               // Hub.ErGw too-many-routes, mended by route-exchange off at Hub.Rs
            expect at most 2 routes at Rs                                 // Hub.Rs too-many-routes
            """),
        model(
            "what is down carries nothing",
            FOUNDING,
            """
            scenario "circuit" {
              down Er1
              expect OnPrem1 reaches OnPrem2  // OnPrem2 10.2.0.0/16 no-session
              expect OnPrem1 reaches Hub      // passed
              expect Web reaches OnPrem2      // OnPrem2 10.2.0.0/16 no-session
              up Er1
              expect OnPrem1 reaches OnPrem2  // passed
            }
            scenario "one machine" {
              down Sdwan-a
              expect OnPrem1 reaches OnPrem2 via Sdwan, ErGw symmetrically  // passed
              expect Web reaches OnPrem1      // passed
              expect route 10.1.0.0/16 at Web ecmp  // Hub.Web 10.1.0.0/16 other-attributes
            }
            scenario "both machines" extends "one machine" {
              down Sdwan-b
              expect Web reaches OnPrem1      // OnPrem1 10.1.0.0/16 no-session
            }
            scenario "site" {
              down OnPrem2
              expect Web reaches OnPrem2      // Hub.Web 10.2.0.0/16 no-route
            }
            """),
        model(
            "a session with one instance leaves half of the machines without the route",
            FOUNDING.replace("<-> Rs", "<-> Rs { only-instance 0 }"),
            """
            expect route 10.1.0.0/16 at Web      // passed
            expect Web reaches OnPrem1           // Hub.Web 10.1.0.0/16 no-route
            expect Web cannot reach OnPrem1      // passed
            expect route 10.2.0.0/16 at Sdwan    // passed
            """),
        model(
            "without a tunnel an appliance sends to itself",
            FOUNDING.replace("{ tunnel overlay }", ""),
            """
            expect route 10.1.0.0/16 at Web      // passed
            expect Web reaches OnPrem1           // Hub.Sdwan 10.1.0.0/16 loop
            """),
        model(
            "circuits are not joined",
            FOUNDING.replace(
                "connect OnPrem1 <-> Sdwan { tunnel overlay }",
                "circuit Er2\nconnect OnPrem1 <-> ErGw over Er2"),
            """
            expect OnPrem1 reaches OnPrem2       // Hub.ErGw 10.2.0.0/16 circuits-not-joined
            expect OnPrem1 reaches Web           // passed
            expect Web reaches OnPrem2           // passed
            """),
        model(
            "not even where a supernet leads to the gateway",
            FOUNDING.replace("prefixes 10.1.0.0/16", "prefixes 10.0.0.0/8")
                + """
                circuit Er2
                site OnPrem3 { asn 65013  prefixes 172.16.0.0/16 }
                connect OnPrem3 <-> ErGw over Er2
                """,
            """
            expect OnPrem3 reaches OnPrem1       // passed
            expect OnPrem3 reaches OnPrem2       // Hub.ErGw 10.2.0.0/16 circuits-not-joined
            """),
        model(
            "two ways differ in their directions",
            FOUNDING + "circuit Er2\nconnect OnPrem1 <-> ErGw over Er2\n",
            """
            expect OnPrem1 reaches Web via ErGw symmetrically        // passed
            scenario "the appliance is preferred" {
              prefer vpn on Rs
              expect OnPrem1 reaches Web                             // passed
              expect OnPrem1 reaches Web via ErGw                    // passed
              expect Web reaches OnPrem1 via Sdwan                   // passed
              expect OnPrem1 reaches Web symmetrically               // Hub.Sdwan 10.1.0.0/16 not-symmetric, mended by route-exchange off at Hub.Rs
              expect OnPrem1 reaches Web avoiding Sdwan              // Hub.Sdwan 10.1.0.0/16 passed, mended by route-exchange off at Hub.Rs
            }
            """),
        model(
            "two appliances share the flows",
            FOUNDING.replace(
                    "route-server Rs",
                    "nva Other in NvaSubnet { asn 65002  instance Other-a 10.0.3.6 }\n  route-server Rs")
                + "bgp Other <-> Rs\nconnect OnPrem1 <-> Other { tunnel overlay }\n",
            """
            expect Web reaches OnPrem1                   // passed
            expect Web reaches OnPrem1 via Sdwan         // Hub.Sdwan 10.1.0.0/16 not-passed
            expect Web reaches OnPrem1 avoiding Other    // Hub.Other 10.1.0.0/16 passed
            expect Web reaches OnPrem1 symmetrically     // Hub.Sdwan 10.0.4.0/24 not-symmetric
            """),
        model(
            "a site has two routers",
            FOUNDING.replace(
                "prefixes 10.2.0.0/16 }",
                "prefixes 10.2.0.0/16  instance Ce1 10.2.0.1  instance Ce2 10.2.0.2 }"),
            """
            expect OnPrem1 reaches OnPrem2 via Sdwan, ErGw symmetrically  // passed
            scenario "one router" {
              down OnPrem2.Ce1
              expect OnPrem1 reaches OnPrem2                              // passed
            }
            scenario "no router" {
              down OnPrem2.Ce1, OnPrem2.Ce2
              expect Web reaches OnPrem2                                  // Hub.Web 10.2.0.0/16 no-route
            }
            """),
        model(
            "a VPN gateway in the place of the appliance",
            VPN,
            """
            expect OnPrem1 reaches OnPrem2 via VpnGw, ErGw symmetrically  // passed
            expect Branch3 reaches OnPrem2 via VpnGw, ErGw                // passed
            expect Branch3 reaches OnPrem1                                // passed
            expect Branch3 reaches Web                                    // passed
            expect route 10.2.0.0/16 at Branch3                           // passed
            expect route 10.3.0.0/24 at OnPrem2                           // passed
            """),
        model(
            "an active-standby gateway exchanges nothing with the Route Server",
            VPN.replace("active-active", "active-standby"),
            """
            expect OnPrem1 reaches OnPrem2        // Hub.Rs 10.2.0.0/16 no-session
            expect route 10.1.0.0/16 at ErGw      // OnPrem1 10.1.0.0/16 no-session
            expect OnPrem2 reaches Web            // passed
            expect Branch3 cannot reach OnPrem2   // passed
            """),
        model(
            "without a Route Server gateways share only the virtual network",
            VPN.replace("route-server Rs { route-exchange on }", ""),
            """
            expect Web reaches OnPrem1 via VpnGw symmetrically   // passed
            expect Web reaches OnPrem2 via ErGw symmetrically    // passed
            expect route 10.1.0.0/16 at Web from VpnGw ecmp      // passed
            expect OnPrem1 cannot reach OnPrem2                  // passed
            """),
        model(
            "two sites with one prefix",
            FOUNDING
                + "site Twin { asn 65013  prefixes 10.2.0.0/16 }\nconnect Twin <-> Sdwan { tunnel overlay }\n",
            """
            expect Web reaches OnPrem2                  // passed
            expect Web reaches Twin                     // OnPrem2 10.2.0.0/16 delivered-elsewhere
            """));
  }

  private static Arguments model(String title, String model, String expectations) {
    return Arguments.of(title, model + expectations);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void judgesEachExpectation(String title, String text) {
    Analysis analysis = analysis(text);
    List<String> expected = new ArrayList<>();
    text.lines().filter(l -> l.contains("expect ")).forEach(l -> expected.add(l.strip()));
    List<String> actual = new ArrayList<>();
    for (Result result : analysis.results()) {
      int line = analysis.lowered().origins().of(result.element()).orElseThrow().line();
      String typed = text.lines().skip(line - 1).findFirst().orElseThrow().strip();
      actual.add(
          typed.replaceFirst(
              "//.*",
              "// " + result.witness().map(EndToEndTest::say).orElse(result.status().text())));
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          expect OnPrem1 reaches OnPrem2 via ErGw, Sdwan | OnPrem1 reaches OnPrem2, but not via Hub.Sdwan
          expect OnPrem1 reaches OnPrem2 avoiding Sdwan  | OnPrem1 reaches OnPrem2, but passes Hub.Sdwan
          expect OnPrem1 cannot reach OnPrem2            | OnPrem1 reaches OnPrem2; nothing stops 10.2.0.0/16
          expect route 10.1.0.0/16 at OnPrem2 from Sdwan | 10.1.0.0/16 at OnPrem2 comes from Er1, path 12076, next hop 169.254.0.18; the expectation differs
          expect route 10.1.0.0/16 at Web from ErGw      | 10.1.0.0/16 at Hub.Web comes from Hub.Sdwan, next hop 10.0.3.4, 10.0.3.5; the expectation differs
          expect no route 10.0.0.0/16 at Web             | 10.0.0.0/16 is at Hub.Web; it comes as a system route
          expect route 10.9.0.0/16 at Web                | 10.9.0.0/16 is not at Hub.Web; nobody tells it
          expect at most 2 routes at Rs                  | Hub.Rs has 3 routes; at most 2 are expected
          expect diagnostic nva-with-one-instance on Rs  | nva-with-one-instance is not found on Hub.Rs
          """)
  void saysWhatIsSoInstead(String expectation, String message) {
    List<Problem> problems =
        analysis(FOUNDING + expectation).problems().stream()
            .filter(problem -> problem.rule().equals("expectation-failed"))
            .toList();
    assertEquals(List.of(message), problems.stream().map(Problem::message).toList());
    assertTrue(message.length() < 150);
  }

  @Test
  void pointsToTheHopAndTheSwitch() {
    Problem problem =
        analysis(FOUNDING.replace("exchange on", "exchange off") + "expect OnPrem1 reaches OnPrem2")
            .problems()
            .stream()
            .filter(p -> p.rule().equals("expectation-failed"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "OnPrem1 does not reach OnPrem2; 10.2.0.0/16 stops at Hub.Rs, route exchange is off",
        problem.message());
    assertEquals(
        List.of("7: route exchange is off", "7: route-exchange on at Hub.Rs mends it"),
        problem.related().stream().map(r -> r.place().line() + ": " + r.message()).toList());
    assertEquals(List.of("Hub.Rs", "on"), problem.data());
  }

  private static String say(Witness witness) {
    return witness.node()
        + witness.prefix().map(p -> " " + p).orElse("")
        + " "
        + witness.reason()
        + witness.change().map(c -> ", mended by " + c).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"founding", "vpn-active-active"})
  void everyExpectationOfAnExampleHolds(String name) throws IOException {
    String text = Files.readString(Path.of("../examples", name, name + ".rsdl"));
    List<Result> results = analysis(text).results();
    List<String> failed =
        results.stream()
            .filter(result -> result.status() != Status.PASSED)
            .map(result -> result.text() + " " + result.witness())
            .toList();
    assertEquals(List.of(), failed);
    assertEquals(text.lines().filter(l -> l.strip().startsWith("expect ")).count(), results.size());
  }

  private static Analysis analysis(String text) {
    return Analysis.of(MODELS.load(List.of(new Source("test.rsdl", text))).getFirst());
  }
}
