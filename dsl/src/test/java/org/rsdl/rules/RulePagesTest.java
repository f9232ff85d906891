package org.rsdl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.lower.Problem;
import org.rsdl.rules.RulePages.Block;
import org.rsdl.rules.RulePages.Judged;

class RulePagesTest {
  private static final Path CLASSES = Path.of("target/classes/org/rsdl/rules");

  /** No text shows them: a fault of ours, and what is wrong with a project's file. */
  private static final Set<String> IN_NO_TEXT =
      Set.of("internal-error", "configuration-not-readable");

  static Stream<Block> blocks() {
    return RulePages.blocks();
  }

  static Stream<String> rules() {
    return RulePages.rules().stream().filter(rule -> !IN_NO_TEXT.contains(rule));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyBlockShowsWhatIsFoundInIt(Block block) {
    Judged judged = RulePages.judge(block.text());
    assertEquals(
        String.join("\n", RulePages.expected(block.text())),
        String.join("\n", RulePages.found(judged)));
    for (Problem problem : judged.problems()) {
      assertTrue(problem.message().length() < 150, problem.message());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyPageShowsItsRuleAtFaultAndAtRest(String rule) {
    List<Boolean> shows = new ArrayList<>();
    for (Block block : RulePages.blocks(rule)) {
      shows.add(
          RulePages.judge(block.text()).problems().stream().anyMatch(p -> p.rule().equals(rule)));
    }
    assertTrue(shows.contains(true), "no block breaks " + rule);
    assertTrue(shows.contains(false), "no block keeps " + rule);
    assertEquals("# " + rule, RulePages.page(rule).lines().findFirst().orElseThrow());
    assertEquals(RulePages.page(rule), Pages.of(rule).orElseThrow());
  }

  @Test
  void everyRuleIsListedAndEveryListedOneIsThere() throws IOException {
    Set<String> listed =
        AllRules.RULES.stream().map(r -> r.getClass().getName()).collect(Collectors.toSet());
    Set<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.list(CLASSES)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (isRule("org.rsdl.rules." + name)) {
          there.add("org.rsdl.rules." + name);
        }
      }
    }
    assertEquals(there, new TreeSet<>(listed));
    assertEquals(AllRules.RULES.size(), listed.size());
  }

  private static boolean isRule(String name) {
    try {
      Class<?> type = Class.forName(name);
      return TopologyRule.class.isAssignableFrom(type) && !type.isInterface();
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Test
  void theCatalogHasTheRulesOfTheListInItsOrder() {
    List<String> catalog =
        Catalog.all().stream()
            .filter(e -> e.floor() == Floor.MODEL)
            .map(Catalog.Entry::name)
            .toList();
    assertEquals(AllRules.RULES.stream().map(TopologyRule::code).toList(), catalog);
  }

  @Test
  void everyRuleOfTextAndModelHasItsPage() {
    Set<String> expected =
        Catalog.all().stream()
            .filter(e -> e.floor() != Floor.OUTCOME)
            .map(Catalog.Entry::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, new TreeSet<>(RulePages.rules()));
  }

  @Test
  void noFindingIsWorseThanItsRule() {
    RulePages.blocks()
        .flatMap(b -> RulePages.judge(b.text()).problems().stream())
        .forEach(
            p -> {
              Severity worst = Catalog.of(p.rule()).orElseThrow().worst();
              assertTrue(p.severity().compareTo(worst) >= 0, p.toString());
            });
  }

  @Test
  void theWorstSeverityOfEveryRuleIsShown() {
    Set<String> shown =
        RulePages.blocks()
            .flatMap(b -> RulePages.judge(b.text()).problems().stream())
            .map(p -> p.rule() + " " + p.severity())
            .collect(Collectors.toSet());
    Catalog.all().stream()
        .filter(e -> e.floor() != Floor.OUTCOME && !IN_NO_TEXT.contains(e.name()))
        .forEach(e -> assertTrue(shown.contains(e.name() + " " + e.worst()), e.name()));
  }
}
