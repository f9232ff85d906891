package org.rsdl.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rsdl.model.Topology;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/**
 * Microsoft's edge takes the private ASNs out of a path, so its customer can bring the route back
 * to the same Route Server as a shorter one: it wins, the edge drops it as a loop of 12076, it is
 * gone, the longer one wins again.
 */
class OscillationTest {
  private static final String NETWORK =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet GatewaySubnet 10.0.2.0/26
        subnet NvaSubnet 10.0.3.0/28
        route-server Rs { route-exchange on }
        expressroute-gateway ErGw
        nva Far in NvaSubnet { asn 65001  instance far 10.0.3.4 }
        nva Near in NvaSubnet { asn 65002  instance near 10.0.3.5 }
        nva Back in NvaSubnet { asn 65003  instance back 10.0.3.6 }
      }
      site Origin { asn 65010  prefixes 10.1.0.0/16 }
      site Middle { asn 65011  prefixes 10.2.0.0/16 }
      site Customer { asn 65012  prefixes 10.3.0.0/16 }
      circuit Er
      bgp Near <-> Rs
      bgp Back <-> Rs
      connect Origin <-> Far
      connect Middle <-> Far
      connect Middle <-> Near
      connect Customer <-> ErGw over Er
      connect Customer <-> Back
      """;

  private static Topology topology(String text) {
    var lowered = new Models().load(List.of(new Source("loop.rsdl", text))).getFirst();
    assertEquals(List.of(), lowered.problems());
    return lowered.topology();
  }

  @Test
  void networkThatNeverSettlesEndsWithItsCycle() {
    Outcome outcome = Simulation.simulate(topology(NETWORK));
    List<Routes> cycle = assertInstanceOf(Outcome.Oscillating.class, outcome).cycle();
    assertTrue(cycle.size() > 1, "states: " + cycle.size());
    Set<Routes> states = new HashSet<>(cycle);
    assertEquals(cycle.size(), states.size(), "a state comes twice");
    Set<Boolean> echo = new HashSet<>();
    cycle.forEach(state -> echo.add(best(state).contains("Hub.Back path 65003 65012 12076")));
    assertEquals(Set.of(true, false), echo);
    assertEquals(cycle.getFirst(), outcome.routes());
  }

  @Test
  void itSettlesWithoutTheWayBack() {
    String open = NETWORK.replace("connect Customer <-> Back\n", "");
    Outcome outcome = Simulation.simulate(topology(open));
    assertInstanceOf(Outcome.Converged.class, outcome);
    assertFalse(best(outcome.routes()).isEmpty());
  }

  private static String best(Routes routes) {
    return RoutePages.rows(routes).stream()
        .filter(row -> row.startsWith("Hub.Rs loc-rib 10.1.0.0/16") && row.contains(" best "))
        .map(row -> row.replaceFirst(" via [^ ]+", ""))
        .findFirst()
        .orElse("");
  }
}
