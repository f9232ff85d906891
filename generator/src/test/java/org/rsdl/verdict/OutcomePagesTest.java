package org.rsdl.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Problem;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/**
 * Runs every block of every page. A line {@code // ^^^ error: message} tells what is found at the
 * carets' columns of the last line that is none; nothing else may be found.
 */
class OutcomePagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/rsdl/verdict");
  private static final Models MODELS = new Models();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```rsdl\\n(.*?)^```$");
  private static final Pattern CARETS =
      Pattern.compile("//( *)(\\^+) (error|warning|info|hint): (.*)");

  /** A fenced block with the name of its page. */
  record Block(String page, int number, String text) {
    @Override
    public String toString() {
      return page + " " + number;
    }
  }

  static Stream<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (String page : pages()) {
      Matcher matcher = BLOCK.matcher(Files.readString(FOLDER.resolve(page + ".md")));
      int number = 1;
      while (matcher.find()) {
        blocks.add(new Block(page, number++, matcher.group(1)));
      }
    }
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void findsWhatThePageSays(Block block) {
    assertEquals(String.join("\n", expected(block.text())), String.join("\n", found(block.text())));
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    assertEquals(
        Stream.concat(
                AllOutcomeRules.RULES.stream().map(OutcomeRule::code), CatalogTest.OTHERS.stream())
            .sorted()
            .toList(),
        pages());
    for (String page : pages()) {
      List<String> lines = Files.readAllLines(FOLDER.resolve(page + ".md"));
      assertEquals("# " + page, lines.getFirst());
      assertTrue(lines.get(1).contains("Source: "), page);
    }
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString().replace(".md", "")).sorted().toList();
    }
  }

  private static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int about = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher carets = CARETS.matcher(lines.get(i));
      if (carets.matches()) {
        int from = 3 + carets.group(1).length();
        int to = from + carets.group(2).length();
        expected.add(
            "%d:%d-%d %s: %s".formatted(about, from, to, carets.group(3), carets.group(4)));
      } else {
        about = i + 1;
      }
    }
    return expected.stream().sorted().toList();
  }

  private static List<String> found(String text) {
    List<String> lines = text.lines().toList();
    return Analysis.of(MODELS.load(List.of(new Source("page.rsdl", text))).getFirst())
        .problems()
        .stream()
        .map(problem -> found(lines, problem))
        .sorted()
        .toList();
  }

  /** In the words of the carets; of several lines the first one counts. */
  private static String found(List<String> lines, Problem problem) {
    int line = problem.place().line();
    boolean oneLine = problem.place().endLine() == line;
    int to = oneLine ? problem.place().endColumn() : lines.get(line - 1).length() + 1;
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    return "%d:%d-%d %s: %s"
        .formatted(line, problem.place().column(), to, severity, problem.message());
  }
}
