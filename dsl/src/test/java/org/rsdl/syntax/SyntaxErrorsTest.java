package org.rsdl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.lower.Problem;
import org.rsdl.rules.RulePages;

/** Of each block the first mistake, in words and at its place; and nothing else. */
class SyntaxErrorsTest {
  /** A text, and in the next line all that is told of it: rule, place, message. */
  private static final String TEXTS =
      """
      asdf
        unknown-member 'asdf' asdf begins no declaration; a declaration begins with module, profile, import, defaults or others
      vnet
        name-missing 'vnet' vnet has no name; a name comes after vnet
      expect
        text-not-understood 'expect' nothing follows expect; after expect come a name, no route, route, at most or diagnostic
      }
        text-not-understood '}' '}' closes nothing; each } belongs to a {
      community C = 65001:
        incomplete-literal '65001:' 65001: is not a whole community; a community has two numbers, as in 65001:100, or three
      vnet Hub { address 10.0.0.0/16 foo bar }
        unknown-member 'foo' foo is not a member of a vnet; its members begin with address, subnet, route-server, expressroute-gateway or others
      vnet Hub { address 10.0.0.0/16 subnet S 10.0.1.0 }
        incomplete-literal '10.0.1.0' 10.0.1.0 is not a whole prefix; an IPv4 prefix is written 10.0.0.0/16
      vnet Hub { address 10.0.0.0/16 subnet S }
        text-not-understood 'S' nothing follows S; after S come a prefix or a name
      vnet Hub { address 10.0.0.0/16 10.1.0.0/16 }
        text-not-understood '10.1.0.0/16' '10.1.0.0/16' is not understood here; after 10.0.0.0/16 comes ','
      vnet Hub { address 10.0.0.0/16 vpn-gateway G { mode activeactive } }
        unknown-value 'activeactive' activeactive is not a mode; a mode is active-active or active-standby
      vnet Hub { address 10.0.0.0/16 route-server Rs { route-exchange true } }
        unknown-value 'true' true is not a switch; a switch is on or off
      vnet Hub { address 10.0.0.0/16 route-server Rs { instances 10.0.0.4 } }
        text-not-understood '10.0.0.4' nothing follows 10.0.0.4; after 10.0.0.4 comes ','
      vnet Hub { address
        unclosed-block 'address' the block of vnet Hub (line 1) is not closed; a block ends with }
      vnet Hub { address 10.0.0.0/16 route-server Rs { asn
        unclosed-block 'asn' the block of route-server Rs (line 1) is not closed; a block ends with }
      vnet Hub { address 10.0.0.0/16 subnet S 10.0.1.0/24 nva N inn S { asn 65001 instance I 10.0.1.4 } }
        text-not-understood 'inn' 'inn' is not understood here; did you mean in
      vnet "On-premises 1" { address 10.0.0.0/16 }
        name-missing '"On-premises 1"' vnet "On-premises 1" has a label but no name; a name comes before the label
      vnet 5 { address 10.0.0.0/16 }
        text-not-understood '5' '5' is not understood here; after vnet comes a name
      let x 5
        text-not-understood '5' '5' is not understood here; after x comes '='
      let x : 5
        text-not-understood ':' ':' is not understood here; after x comes '='
      let x = 5 +
        text-not-understood '+' nothing follows '+'; after '+' come a number, a text in quotes, on, off or others
      let x = nth(a, 1
        text-not-understood '1' nothing follows 1; after 1 come '*', '+', ',' or ')'
      let = 5
        name-missing '=' let has no name; a name comes before =
      let x = [1, 2
        text-not-understood '2' nothing follows 2; after 2 come '*', '+', ',' or ']'
      defaults { tag "a" : "b" }
        text-not-understood ':' ':' is not understood here; after "a" comes '='
      template T(prefix a, foo b) { }
        unknown-value 'foo' foo is not a type; a type is prefix, address, asn, int, text, switch, vnet, node, site, route-map or route-table
      route-map M { rule { match prefix 10.0.0.0/8 } }
        unknown-value '10.0.0.0/8' 10.0.0.0/8 follows prefix; a condition says equals, within, not-equals or not-within first
      route-map M { rule { match prefx equals 10.0.0.0/8 } }
        text-not-understood 'prefx' 'prefx' is not understood here; after match come prefix, community or as-path
      route-map M { rule { then go } }
        unknown-value 'go' go is not a step; a step is continue or stop
      route-map M { match prefix equals 10.0.0.0/8 }
        unknown-member 'match' match is not a member of a route-map; its members begin with rule
      scenario "x" { enable foo on Rs }
        unknown-value 'foo' foo is not a feature; a feature is route-exchange, bgp, gateway-transit, propagate-gateway-routes, forwarded-traffic, as-override or remote-vnet-traffic
      scenario x { down A }
        text-not-understood 'x' 'x' is not understood here; after scenario comes a text in quotes
      site A { prefixes 10.1.0.0/16 } expect A reaches A vja A
        text-not-understood 'vja' 'vja' is not understood here; did you mean via
      site A { prefixes 10.1.0.0/16 } "abc
        text-not-understood '"abc' the text that begins here has no end; a text ends with " in its line
      /* abc
        text-not-understood '/* abc' the comment that begins here has no end; a comment ends with */
      site A { prefixes 10.1.0.0/16 asn 65000. }
        incomplete-literal '65000.' 65000. is not a whole ASN; an ASN is written 65001, or 65000.10 in the dotted form
      site A { prefixes 10.1.0.0/16, }
        text-not-understood ',' nothing follows ','; after ',' come a prefix or a name
      site A { prefixes 10.1.0.0/16 kind brnch }
        unknown-value 'brnch' brnch is not a kind; a kind is on-premises, branch, azure-vmware, point-to-site, partner or internet
      site A { prefixes 10.1.0.0/16 kind 5 }
        unknown-value '5' 5 is not a kind; a kind is on-premises, branch, azure-vmware, point-to-site, partner or internet
      import rsdl.std.* c
        text-not-understood 'c' 'c' is not understood here; after '.*' come import, defaults, export, existing or others
      profile "x"
        text-not-understood '"x"' '"x"' is not understood here; after profile comes a name
      """;

  record Case(String text, String told) {}

  static Stream<Case> texts() {
    String[] lines = TEXTS.split("\n", -1);
    return IntStream.range(0, lines.length / 2)
        .mapToObj(i -> new Case(lines[2 * i], lines[2 * i + 1].strip()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void saysWhatIsWrong(Case text) {
    assertEquals(
        text.told(),
        problems(text.text())
            .map(
                p ->
                    "%s '%s' %s"
                        .formatted(
                            p.rule(),
                            text.text().substring(p.place().offset(), p.place().end()),
                            p.message()))
            .collect(Collectors.joining(" + ")));
  }

  /** Rules and lines of all that is told; a block's second mistake only follows from its first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vnet Hub {; addres 10.0.0.0/16; subnt S 10.0.1.0/24; foo bar;} | unknown-member:2",
        "vnet Hub {; address 10.0.0.0/16; foo;};site Dc {; bar;} | unknown-member:3 unknown-member:6",
        "vnet Hub {; address 10.0.0.0/16; foo { bar };};expect Hub cannot reach Dc;site Dc { prefixes 10.1.0.0/16 }"
            + " | unknown-member:3",
        "vnt Hub {; address 10.0.0.0/16;};expect Hub cannot reach Hub | unknown-member:1",
        "vnet {; address 10.0.0.0/16;};site A { prefixes 10.1.0.0/16 };expect A reaches Hub"
            + " | name-missing:1",
        "vnet Hub {; address 10.0.0.0/16; nva bad { asn 65001; instance 10.0.0.4 };"
            + " subnet S 10.0.1.0/24;};expect S reaches bad.X | name-missing:4",
        "vnet Hub {; address 10.0.0.0/16;;site A { prefixes 10.1.0.0/16 };expect A reaches Hub"
            + " | unclosed-block:2",
        "vnet Hub {; address 10.0.0.0/16; route-server Rs {;;site A { prefixes 10.1.0.0/16 }"
            + " | unclosed-block:3",
        "connect A <->;site A { prefixes 10.1.0.0/16 } | text-not-understood:1",
        "site A { asn;prefixes 10.1.0.0/16 } | text-not-understood:1",
        "vnet Hub {; address 10.0.0.0/16; subnet GatewaySubnet 10.0.1.0/27;"
            + " vpn-gateway G { mode activeactive };} | unknown-value:4",
        "vnet Hub {; nva A {; advertise 10.0.0.0/8 { community;module community };};}"
            + " | text-not-understood:3",
      })
  void aMistakeIsToldOnce(String text, String told) {
    String lines = text.replace(";", "\n");
    assertEquals(
        told,
        problems(lines)
            .map(p -> p.rule() + ":" + p.place().line())
            .collect(Collectors.joining(" ")));
  }

  /** A construct without meaning yet is none of a syntax error's business. */
  private static Stream<Problem> problems(String text) {
    return RulePages.judge(text).problems().stream()
        .filter(p -> !p.rule().equals("not-supported-yet"));
  }
}
