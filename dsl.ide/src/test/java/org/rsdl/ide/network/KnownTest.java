package org.rsdl.ide.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

class KnownTest {
  private static final Lowered NETWORK =
      new Models().load(List.of(new Source("a.rsdl", "bgp Nva <-> Rs"))).getFirst();

  @Test
  void aFaultOfOursIsOneProblemBesideThoseOfTheText() {
    Known known =
        new Known(
            NETWORK,
            lowered -> {
              throw new IllegalStateException();
            });
    assertEquals(
        List.of("internal-error", "unresolved-name", "unresolved-name"),
        known.problems().stream().map(Problem::rule).toList());
    String message = known.problems().getFirst().message();
    assertTrue(message.contains("KnownTest failed with IllegalStateException"), message);
    assertTrue(known.outcome().isEmpty());
  }

  @Test
  void aNetworkIsAnalysedOnce() {
    int[] times = {0};
    Known known =
        new Known(
            NETWORK,
            lowered -> {
              times[0]++;
              return Analysis.of(lowered);
            });
    known.problems();
    known.problems();
    known.outcome();
    known.topology();
    assertEquals(1, times[0]);
  }
}
