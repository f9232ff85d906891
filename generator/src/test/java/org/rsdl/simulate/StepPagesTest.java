package org.rsdl.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.model.profile.Choice;
import org.rsdl.simulate.decision.DecisionProcess;
import org.rsdl.simulate.exchange.Exchange;

/** Every step and rule has a page, and what the pages say is what the simulator does. */
class StepPagesTest {
  private static final Path PAGES = Path.of("src/main/resources/org/rsdl/simulate");

  /** What Azure is documented or recorded to do. */
  private static final Path AZURE = Path.of("src/test/resources/org/rsdl/simulate");

  static List<Path> pages() {
    return RoutePages.in(PAGES);
  }

  static List<Path> azure() {
    return RoutePages.in(AZURE);
  }

  @Test
  void eachStepAndRuleHasOnePage() {
    SortedSet<String> codes = new TreeSet<>(DecisionProcess.codes());
    codes.addAll(Exchange.codes());
    SortedSet<String> pages = new TreeSet<>();
    pages().forEach(page -> pages.add(page.getFileName().toString().replace(".md", "")));
    assertEquals(String.join("\n", codes), String.join("\n", pages));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leavesTheRowsOfItsPage(Path page) {
    String code = page.getFileName().toString().replace(".md", "");
    String text = RoutePages.read(page);
    assertTrue(text.startsWith("# " + code + "\n"), "the title of " + page);
    assertTrue(text.contains("Source: "), "the source of " + page);
    assertTrue(RoutePages.run(page) > 0, "no rows in " + page);
  }

  @ParameterizedTest
  @EnumSource
  void everyChoiceIsListedAndShownBothWays(Choice choice) {
    String page = RoutePages.read(AZURE.resolve("choices.md"));
    assertTrue(page.contains("```routes choice " + choice + " on\n"), choice + " on");
    assertTrue(page.contains("```routes choice " + choice + " off\n"), choice + " off");
    String row = "| `" + choice + "` | " + (choice.isDefault() ? "on" : "off") + " |";
    assertTrue(RoutePages.read(Path.of("README.md")).contains(row), row + " in the README");
  }

  @ParameterizedTest
  @MethodSource("azure")
  void doesWhatAzureDoes(Path page) {
    assertTrue(RoutePages.run(page) > 0, "no rows in " + page);
  }
}
