package org.rsdl.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Problem;
import org.rsdl.model.Name;
import org.rsdl.net.IpAddress;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.rules.Finding;
import org.rsdl.simulate.forward.Trace;

/** What is too long, or too rare, for a page. */
class OutcomeRulesTest {
  private static final String TWO =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet NvaSubnet         10.0.3.0/28
        route-server Rs
        nva One   in NvaSubnet { asn 65001  instance a 10.0.3.4 }
        nva Other in NvaSubnet { asn 65002  instance b 10.0.3.5 }
        nva Third in NvaSubnet { asn 65003  instance c 10.0.3.6 }
      }
      bgp One <-> Rs
      bgp Other <-> Rs
      bgp Third <-> Rs
      """;

  @Test
  void namesTheNodesOfACircleFromTheLeastNameOn() {
    assertEquals(
        List.of("10.0.0.0/16 circles between One and Other"),
        circling(List.of("Hub.Other", "Hub.One"), "Hub.Other"));
  }

  @Test
  void leavesTheWayIntoACircleOut() {
    assertEquals(
        List.of("10.0.0.0/16 circles between One and Other"),
        circling(List.of("Hub.Third", "Hub.One", "Hub.Other"), "Hub.One"));
  }

  @Test
  void leavesAnApplianceThatSendsToItselfToTheOtherRules() {
    assertEquals(List.of(), circling(List.of("Hub.One"), "Hub.One"));
  }

  @Test
  void warnsFromEightyPercentOfWhatARouteServerTakes() {
    assertEquals(List.of(), found("routes-over-route-server-limit", three(2666)));
    assertEquals(
        List.of("WARNING Rs holds 8,002 prefixes; it takes 10,000"),
        found("routes-over-route-server-limit", three(2667)));
    assertEquals(
        List.of("ERROR Rs holds 10,003 prefixes; it takes 10,000"),
        found("routes-over-route-server-limit", three(3334)));
    assertEquals(
        List.of(), found("routes-over-route-server-limit", "profile azure-2021-03\n" + three(60)));
  }

  @Test
  void countsWhatASiteAnnouncesOverACircuit() {
    assertEquals(List.of(), found("on-premises-routes-over-limit", circuit(3199, "Standard")));
    assertEquals(
        List.of("WARNING Dc announces 3,200 prefixes over Er1; above 4,000 the session is dropped"),
        found("on-premises-routes-over-limit", circuit(3200, "Standard")));
    assertEquals(
        List.of("ERROR Dc announces 4,001 prefixes over Er1; above 4,000 the session is dropped"),
        found("on-premises-routes-over-limit", circuit(4001, "Standard")));
    assertEquals(List.of(), found("on-premises-routes-over-limit", circuit(4001, "Premium")));
  }

  @Test
  void tellsOfASessionThatWentDownForItsRoutes() {
    assertEquals(
        List.of(
            "ERROR One announces 4,001 routes; at 4,000 the session is torn down, and announcing"
                + " them again counts 8,002"),
        found("routes-over-peer-limit", three(4001)).subList(0, 1));
    assertEquals(
        List.of("ERROR 1,201 prefixes go to Er1; above 1,000 the connection goes down"),
        found("routes-over-expressroute-limit", exchanged(1200)));
  }

  private static List<String> circling(List<String> nodes, String at) {
    Analysis network = analysis(TWO);
    Trace loop =
        new Trace(
            nodes.stream()
                .map(
                    n ->
                        new Trace.Hop(new Name(n), "effective", Optional.empty(), Optional.empty()))
                .toList(),
            false,
            new Name(at),
            "loop");
    Trace arrives = new Trace(List.of(), true, new Name("Hub"), "");
    Trace.Ways ways =
        (Name from, IpAddress to) -> List.of(from.full().equals("Hub.One") ? loop : arrives);
    State state = new State(network.topology(), network.outcome(), ways);
    return new ForwardingLoop().check(state).map(Finding::message).toList();
  }

  private static String three(int each) {
    return TWO
        + IntStream.range(0, 3)
            .mapToObj(
                i ->
                    "site S%d { asn 6501%d  prefixes %s }\nconnect S%d <-> %s { tunnel overlay }\n"
                        .formatted(
                            i,
                            i,
                            prefixes(20 + i, each),
                            i,
                            List.of("One", "Other", "Third").get(i)))
            .collect(Collectors.joining());
  }

  private static String circuit(int prefixes, String sku) {
    return """
        vnet Hub {
          address 10.0.0.0/16
          subnet GatewaySubnet 10.0.2.0/26
          expressroute-gateway ErGw
        }
        circuit Er1 { sku %s }
        site Dc { asn 65010  prefixes %s }
        connect Dc <-> ErGw over Er1
        """
        .formatted(sku, prefixes(20, prefixes));
  }

  private static String exchanged(int prefixes) {
    return circuit(1, "Standard")
            .replace("10.0.2.0/26", "10.0.2.0/26\n  subnet RouteServerSubnet 10.0.1.0/26")
            .replace(
                "  expr",
                "  subnet N 10.0.3.0/28\n  route-server Rs { route-exchange on }\n  nva Sd in N { asn 65001  instance a 10.0.3.4 }\n  expr")
        + "site B { asn 65011  prefixes %s }\nbgp Sd <-> Rs\nconnect B <-> Sd { tunnel overlay }\n"
            .formatted(prefixes(30, prefixes));
  }

  private static String prefixes(int first, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "%d.%d.%d.0/24".formatted(first, i / 256, i % 256))
        .collect(Collectors.joining(", "));
  }

  private static List<String> found(String rule, String text) {
    return analysis(text).problems().stream()
        .filter(problem -> problem.rule().equals(rule))
        .map(problem -> severity(problem) + " " + problem.message())
        .toList();
  }

  private static String severity(Problem problem) {
    return problem.severity().name();
  }

  private static Analysis analysis(String text) {
    return Analysis.of(new Models().load(List.of(new Source("a.rsdl", text))).getFirst());
  }
}
