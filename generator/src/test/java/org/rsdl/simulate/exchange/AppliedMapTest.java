package org.rsdl.simulate.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.model.RouteMap;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;

/** Maps as they are written, a route before and behind them: prefix, path, communities. */
class AppliedMapTest {
  private static final Models MODELS = new Models();

  private static RouteMap map(String rules) {
    String text = "export route-map M { " + rules + " }";
    return MODELS
        .load(List.of(new Source("m.rsdl", text)))
        .getFirst()
        .topology()
        .routeMaps()
        .getFirst();
  }

  private static BgpRoute route(String text) {
    String[] parts = text.split("\\|", -1);
    BgpRoute plain = BgpRoute.originated(IpPrefix.of(parts[0].strip()), IpAddress.of("10.0.3.4"));
    return plain
        .withAsPath(
            new AsPath(words(parts[1]).stream().map(w -> Asn.parse(w).orElseThrow()).toList()))
        .withCommunities(
            words(parts[2]).stream().map(w -> Community.parse(w).orElseThrow()).toList());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split(" +")).filter(w -> !w.isEmpty()).toList();
  }

  private static String text(BgpRoute route) {
    String communities =
        route.communities().stream().map(Community::toString).collect(Collectors.joining(" "));
    String pref = route.localPref() == 100 ? "" : " pref " + route.localPref();
    return route.prefix() + "|" + route.asPath() + "|" + communities + pref;
  }

  private static void check(String rules, String before, String after) {
    String result =
        AppliedMap.apply(List.of(map(rules)), route(before))
            .map(AppliedMapTest::text)
            .orElse("dropped");
    assertEquals(after, result, rules + " on " + before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // nothing matched, no rule at all, no condition
        "rule { match prefix equals 10.9.0.0/16 drop };  10.1.0.0/16|65001|;  10.1.0.0/16|65001|",
        "'';                                             10.1.0.0/16|65001|;  10.1.0.0/16|65001|",
        "rule { drop };                                  10.1.0.0/16|65001|;  dropped",
        "rule { permit } rule { drop };                  10.1.0.0/16|65001|;  10.1.0.0/16|65001|",
        "rule { };                                       10.1.0.0/16|65001|;  10.1.0.0/16|65001|",
        // next step: an unmatched rule goes on whatever it says, a matched one ends the map
        "rule { match prefix equals 10.9.0.0/16 then stop } rule { drop }; 10.1.0.0/16||; dropped",
        "rule { then continue } rule { drop };           10.1.0.0/16||;       dropped",
        "rule { then stop } rule { drop };               10.1.0.0/16||;       10.1.0.0/16||",
        // later rules see what earlier ones changed
        "rule { add community 65001:1 then continue } rule { match community has 65001:1 drop };"
            + " 10.1.0.0/16||; dropped",
        "rule { replace as-path none then continue } rule { match as-path has 65001 drop };"
            + " 10.1.0.0/16|65001|; 10.1.0.0/16||",
        // all conditions must hold
        "rule { match prefix within 10.0.0.0/8, as-path has 65002 drop }; 10.1.0.0/16|65001|;"
            + " 10.1.0.0/16|65001|",
        "rule { match prefix within 10.0.0.0/8, as-path has 65001 drop }; 10.1.0.0/16|65001|;"
            + " dropped",
      })
  void asksRulesInOrder(String rules, String before, String after) {
    check(rules, before, after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "prefix equals 10.1.0.0/16;                    10.1.0.0/16||;  true",
        "prefix equals 10.1.0.0/16;                    10.1.1.0/24||;  false",
        "prefix equals 10.1.0.0/16 or 10.2.0.0/16;     10.2.0.0/16||;  true",
        "prefix within 10.1.0.0/16;                    10.1.0.0/16||;  true",
        "prefix within 10.1.0.0/16;                    10.1.1.0/24||;  true",
        "prefix within 10.1.0.0/16;                    10.0.0.0/8||;   false",
        "prefix within 10.0.0.0/8 ge 16 le 24;         10.0.0.0/8||;   false",
        "prefix within 10.0.0.0/8 ge 16 le 24;         10.1.1.0/24||;  true",
        "prefix within 10.0.0.0/8 ge 16 le 24;         10.1.1.0/25||;  false",
        "prefix not-equals 10.1.0.0/16 or 10.2.0.0/16; 10.2.0.0/16||;  false",
        "prefix not-equals 10.1.0.0/16;                10.1.1.0/24||;  true",
        "prefix not-within 10.1.0.0/16;                10.1.1.0/24||;  false",
        "prefix not-within 10.1.0.0/16;                10.0.0.0/8||;   true",
        "prefix within ::/0;                           10.0.0.0/8||;   false",
        "prefix within 0.0.0.0/0;                      0.0.0.0/0||;    true",
        // a set: others may be there, the order does not count
        "community has 65001:1;                 10.1.0.0/16||65001:2 65001:1;  true",
        "community has 65001:1 or 65001:2;      10.1.0.0/16||65001:2;          true",
        "community has 65001:1 or 65001:2;      10.1.0.0/16||65001:3;          false",
        "community has 65001:1 and 65001:2;     10.1.0.0/16||65001:2;          false",
        "community equals 65001:1 and 65001:2;  10.1.0.0/16||65001:2 65001:1;  true",
        "community equals 65001:1 and 65001:2;  10.1.0.0/16||65001:2 65001:1 65001:3; true",
        "community equals 65001:1 and 65001:2;  10.1.0.0/16||65001:2;          false",
        "community equals 65001:1;              10.1.0.0/16||;                 false",
        "community lacks 65001:1 or 65001:2;    10.1.0.0/16||65001:2;          false",
        "community lacks 65001:1 or 65001:2;    10.1.0.0/16||65001:3;          true",
        // a list: equals is the whole path
        "as-path has 65020;               10.1.0.0/16|65001 65020 65021|;  true",
        "as-path has 65022 or 65021;      10.1.0.0/16|65001 65020 65021|;  true",
        "as-path has 65020 65021;         10.1.0.0/16|65001 65020 65021|;  true",
        "as-path has 65021 65020;         10.1.0.0/16|65001 65020 65021|;  false",
        "as-path equals 65020;            10.1.0.0/16|65001 65020|;        false",
        "as-path equals 12076 65020;      10.1.0.0/16|12076 65020|;        true",
        "as-path equals 65020 12076;      10.1.0.0/16|12076 65020|;        false",
        "as-path equals 65020 or 65021;   10.1.0.0/16|65021|;              true",
        "as-path lacks 65020;             10.1.0.0/16|65001 65020|;        false",
        "as-path lacks 65020;             10.1.0.0/16||;                   true",
      })
  void matches(String condition, String route, boolean matches) {
    check("rule { match " + condition + " drop }", route, matches ? "dropped" : route);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // Scenario: AS path prepending
        "add as-path 64511;                10.0.0.0/16|65515|; 10.0.0.0/16|64511 65515|",
        "add as-path 64511, 64510;         10.0.0.0/16|65515|; 10.0.0.0/16|64511 64510 65515|",
        "add as-path 64510, 64510, 64510;  10.0.0.0/16|65515|; 10.0.0.0/16|64510 64510 64510 65515|",
        "add as-path 64511 add as-path 64510; 10.0.0.0/16|65515|; 10.0.0.0/16|64510 64511 65515|",
        "replace as-path 65001, 65002;     10.0.0.0/16|65515 1 2|; 10.0.0.0/16|65001 65002|",
        "replace as-path none;             10.0.0.0/16|65515 1 2|; 10.0.0.0/16||",
        "remove as-path 65515, 12076;      10.0.0.0/16|65515 65001 12076 65515|; 10.0.0.0/16|65001|",
        // Scenario: tag routes with BGP communities
        "add community 3356:70;            10.0.0.0/16|65515|; 10.0.0.0/16|65515|3356:70",
        "add community 3356:70;            10.0.0.0/16||3356:70; 10.0.0.0/16||3356:70",
        "replace community 3356:70;        10.0.0.0/16||65001:1 65001:2; 10.0.0.0/16||3356:70",
        "replace community none;           10.0.0.0/16||65001:1 65001:2; 10.0.0.0/16||",
        "remove community 65001:1, 65001:9; 10.0.0.0/16||65001:1 65001:2; 10.0.0.0/16||65001:2",
        "local-preference 200;             10.0.0.0/16|1|; 10.0.0.0/16|1| pref 200",
        // summarise only; path and communities are stripped, what follows in the list is not
        "aggregate to 172.16.0.0/12;       172.16.9.0/24|65001 65011|65001:1; 172.16.0.0/12||",
        "aggregate to 172.16.0.0/12 add community 65001:2; 172.16.9.0/24|65001|65001:1;"
            + " 172.16.0.0/12||65001:2",
        "aggregate to 172.16.0.0/12;       10.0.0.0/8|65001|65001:1; 10.0.0.0/8|65001|65001:1",
      })
  void changes(String actions, String before, String after) {
    check("rule { " + actions + " }", before, after);
  }
}
