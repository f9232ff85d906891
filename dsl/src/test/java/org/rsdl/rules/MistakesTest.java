package org.rsdl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsdl.lower.Problem;

class MistakesTest {
  private static final Path EXAMPLES = Path.of("../examples");

  @Test
  void everyMistakeIsFoundOnItsLineAndNothingElse() throws IOException {
    String text = Files.readString(EXAMPLES.resolve("mistakes/mistakes.rsdl"));
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String[] halves = lines.get(i).split("//~ ", -1);
      if (halves.length == 2) {
        expected.add(
            (i + 1) + " " + Arrays.stream(halves[1].strip().split(" +")).sorted().toList());
      }
    }
    List<Problem> problems = RulePages.judge(text).problems();
    List<String> found =
        problems.stream()
            .map(p -> p.place().line())
            .distinct()
            .sorted()
            .map(
                line ->
                    line
                        + " "
                        + problems.stream()
                            .filter(p -> p.place().line() == line)
                            .map(Problem::rule)
                            .sorted()
                            .toList())
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
    problems.forEach(p -> assertTrue(p.message().length() < 150, p.message()));
    long rules = problems.stream().map(Problem::rule).collect(Collectors.toSet()).size();
    assertTrue(rules >= 40, rules + " rules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"founding/founding.rsdl", "vpn-active-active/vpn-active-active.rsdl"})
  void aGoodExampleHasNoProblemAtAll(String file) throws IOException {
    assertEquals(List.of(), RulePages.judge(Files.readString(EXAMPLES.resolve(file))).problems());
  }
}
