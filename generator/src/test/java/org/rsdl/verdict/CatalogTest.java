package org.rsdl.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Problem;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.rules.Catalog;
import org.rsdl.rules.Floor;
import org.rsdl.rules.Pages;

/** The catalog of all rules against the list of this floor. */
class CatalogTest {
  /** What is found of expectations and targets, not by a rule of the list. */
  static final List<String> OTHERS =
      List.of("expectation-failed", "expectation-not-evaluated", "target-cannot-express");

  @Test
  void theCatalogHasTheRulesOfTheListInItsOrder() {
    List<String> listed =
        new ArrayList<>(AllOutcomeRules.RULES.stream().map(OutcomeRule::code).toList());
    listed.forEach(code -> assertTrue(Pages.of(code).isPresent(), code));
    listed.addAll(OTHERS);
    List<String> catalog =
        Catalog.all().stream()
            .filter(e -> e.floor() == Floor.OUTCOME)
            .map(Catalog.Entry::name)
            .toList();
    assertEquals(listed, catalog);
  }

  @Test
  void aSuppressionOfAnOutcomeRuleIsJudgedWhereTheNetworkWasSimulated() {
    String text = "@suppress(as-path-loop) because \"none\" until \"2026-01-31\"\nsite A\n";
    assertEquals(List.of("unused-suppression", "suppression-expired"), rules(text));
    assertEquals(
        List.of("suppression-expired", "unresolved-name"), rules(text + "expect A reaches Z\n"));
  }

  private static List<String> rules(String text) {
    Analysis analysis =
        Analysis.of(new Models().load(List.of(new Source("a.rsdl", text))).getFirst());
    return analysis.problems(LocalDate.of(2026, 2, 1)).stream()
        .map(Problem::rule)
        .filter(rule -> !rule.equals("site-not-reachable"))
        .toList();
  }
}
