package org.rsdl.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.lower.Problem;
import org.rsdl.rules.RulePages;
import org.rsdl.rules.RulePages.Block;
import org.rsdl.rules.RulePages.Judged;

class FixesTest {
  /** What a profile has as a preview is no mistake of the fix that names it. */
  private static final String A_NEWER_PROFILE_BRINGS = "preview-feature";

  static Stream<Block> blocks() {
    return RulePages.blocks().filter(b -> !RulePages.judge(b.text()).problems().isEmpty());
  }

  static Stream<String> rules() {
    return RulePages.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyFixTakesItsProblemAwayAndBringsNoOther(Block block) {
    appliesEveryFix(block.text());
  }

  @Test
  void fixesHoldAmongManyMistakes() throws IOException {
    appliesEveryFix(Files.readString(Path.of("../examples/mistakes/mistakes.rsdl")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyPageTellsTheFixesOfItsFirstFault(String rule) {
    Optional<String> told =
        RulePages.page(rule).lines().filter(l -> l.startsWith("Quick fixes: ")).findFirst();
    Optional<String> offered =
        RulePages.blocks(rule).stream()
            .map(b -> RulePages.judge(b.text()))
            .flatMap(
                judged ->
                    judged.problems().stream()
                        .filter(p -> p.rule().equals(rule))
                        .map(p -> titles(judged, p)))
            .findFirst()
            .filter(titles -> !titles.isEmpty())
            .map(titles -> "Quick fixes: " + String.join("; ", titles));
    assertEquals(offered, told);
  }

  @Test
  void theListsOfUnaskedFixesNameRulesThatHaveFixes() {
    Set<String> fixed =
        blocks().flatMap(block -> fixed(RulePages.judge(block.text()))).collect(Collectors.toSet());
    assertTrue(fixed.containsAll(UnaskedFixes.ASKED), UnaskedFixes.ASKED + " " + fixed);
    assertTrue(fixed.containsAll(UnaskedFixes.REDUNDANT), UnaskedFixes.REDUNDANT + " " + fixed);
  }

  private static Stream<String> fixed(Judged judged) {
    return judged.problems().stream()
        .filter(problem -> !titles(judged, problem).isEmpty())
        .map(Problem::rule);
  }

  private static List<String> titles(Judged judged, Problem problem) {
    return Fixes.of(problem, judged.lowered(), judged::textOf).stream().map(Fix::title).toList();
  }

  private static void appliesEveryFix(String text) {
    Judged judged = RulePages.judge(text);
    for (Problem problem : judged.problems()) {
      for (Fix fix : Fixes.of(problem, judged.lowered(), judged::textOf)) {
        String fixed = apply(fix, text);
        Map<String, Long> before = count(judged);
        Map<String, Long> after = count(RulePages.judge(fixed));
        String what = problem.rule() + ": " + fix.title() + "\n" + fixed;
        assertTrue(
            after.getOrDefault(problem.rule(), 0L) < before.getOrDefault(problem.rule(), 0L), what);
        after.remove(A_NEWER_PROFILE_BRINGS);
        after.forEach(
            (rule, n) -> assertTrue(n <= before.getOrDefault(rule, 0L), rule + "\n" + what));
      }
    }
  }

  private static Map<String, Long> count(Judged judged) {
    return judged.problems().stream()
        .collect(Collectors.groupingBy(Problem::rule, Collectors.counting()));
  }

  private static String apply(Fix fix, String text) {
    List<Fix.Edit> edits = new ArrayList<>(fix.edits());
    edits.sort(Comparator.comparingInt(Fix.Edit::offset).reversed());
    StringBuilder fixed = new StringBuilder(text);
    edits.forEach(e -> fixed.replace(e.offset(), e.offset() + e.length(), e.text()));
    return fixed.toString();
  }
}
