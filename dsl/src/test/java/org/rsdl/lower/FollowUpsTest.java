package org.rsdl.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.rules.RulePages;

class FollowUpsTest {
  /** A mistyped value is one problem, not another one for the value that is missing now. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vnet A { address 10.0.0.300/16 } | literal-out-of-range",
        "vnet A { address 10.0.0.0/16 subnet RouteServerSubnet 10.0.1.9/26 route-server R }"
            + " | prefix-has-host-bits",
        "vnet A { address 10.0.0.0/16 subnet GatewaySubnet 10.0.1. vpn-gateway G }"
            + " | incomplete-literal",
        "vnet A { address 10.0.0.0/33 subnet S 10.0.1.0/24 } | literal-out-of-range",
        "vnet A { address 10.0.0.0/16 subnet RouteServerSubnet 10.0.1.0/26 subnet S 10.0.2.0/24"
            + " route-server R nva N in S { asn 65001 instance I 10.0.2.4 } } bgp N <-> Rr"
            + " | unresolved-name",
        "vnet A { address 10.0.0.0/16 subnet S 10.1.1.0/24 subnet T 10.0.7.9/24 }"
            + " | subnet-outside-address-space prefix-has-host-bits",
        "vnet A { address 10.0.0.0/16 } vnet B | address-space-missing",
        "vnet A { address 10.0.0.300/16 } vnet B | literal-out-of-range address-space-missing",
      })
  void oneCauseIsOneProblem(String text, String rules) {
    List<String> found = RulePages.judge(text).problems().stream().map(Problem::rule).toList();
    assertEquals(List.of(rules.split(" ", -1)), found);
  }
}
