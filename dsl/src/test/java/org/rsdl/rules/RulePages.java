package org.rsdl.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/**
 * Reads the pages of rules and judges texts as the front ends do. A block of a page is a whole
 * text, or several that begin with a line {@code // file: name.rsdl}; a line {@code // ^^^ error:
 * message} tells what is found at the carets' columns of the last line that is none.
 */
public final class RulePages {
  private RulePages() {}

  static final Path FOLDER = Path.of("src/main/resources/org/rsdl/rules");

  /** The day on which the pages are read. */
  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private static final Map<String, Judged> JUDGED = new ConcurrentHashMap<>();
  private static final Models MODELS = new Models();
  private static final String FILE = "page.rsdl";
  private static final Pattern START = Pattern.compile("^// file: (\\S+)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```rsdl\\n(.*?)^```$");
  private static final Pattern CARETS =
      Pattern.compile("//( *)(\\^+) (error|warning|info|hint): (.*)");

  private static final Pattern LEVEL = Pattern.compile("(?m)^// \\[lint\\] (\\S+) = \"(\\w+)\"$");

  /** A fenced block with the name of its page. */
  public record Block(String rule, int number, String text) {
    @Override
    public String toString() {
      return rule + " " + number;
    }
  }

  /** A text and all that is found in it. */
  public record Judged(String text, Lowered lowered, List<Problem> problems) {
    public String textOf(String file) {
      return sources(text).stream()
          .filter(s -> s.file().equals(file))
          .map(Source::text)
          .findFirst()
          .orElseThrow();
    }
  }

  /** The files of a text; each keeps its lines and offsets, the others are blank in it. */
  static List<Source> sources(String text) {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    files.put(FILE, new StringBuilder());
    String file = FILE;
    for (String line : text.split("(?<=\n)", -1)) {
      Matcher start = START.matcher(line);
      if (start.find()) {
        file = start.group(1);
        String before = text.substring(0, files.get(FILE).length());
        files.putIfAbsent(file, new StringBuilder(before.replaceAll("[^\n]", " ")));
      }
      String blank = line.replaceAll("[^\n]", " ");
      String here = file;
      files.forEach((name, all) -> all.append(name.equals(here) ? line : blank));
    }
    return files.entrySet().stream().map(f -> new Source(f.getKey(), f.getValue() + "")).toList();
  }

  public static List<String> rules() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".md"))
          .map(f -> f.substring(0, f.length() - 3))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String page(String rule) {
    try {
      return Files.readString(FOLDER.resolve(rule + ".md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Block> blocks(String rule) {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(page(rule));
    while (matcher.find()) {
      blocks.add(new Block(rule, blocks.size() + 1, matcher.group(1)));
    }
    return blocks;
  }

  public static Stream<Block> blocks() {
    return rules().stream().flatMap(rule -> blocks(rule).stream());
  }

  /** All problems of text and model; a text is judged once. */
  public static Judged judge(String text) {
    return JUDGED.computeIfAbsent(text, RulePages::judgeAnew);
  }

  private static Judged judgeAnew(String text) {
    List<Lowered> networks = MODELS.load(sources(text));
    Set<Problem> problems = new LinkedHashSet<>();
    for (Lowered network : networks) {
      Lowered lowered = network.withLevels(levels(text));
      problems.addAll(Problems.all(lowered, AllRules.check(lowered.topology())));
      problems.addAll(Problems.expired(lowered, TODAY));
    }
    return new Judged(text, networks.getFirst(), Problems.sorted(List.copyOf(problems)));
  }

  /** What lines like {@code // [lint] nva-with-one-instance = "info"} set. */
  private static Levels levels(String text) {
    Map<String, Optional<Severity>> levels =
        LEVEL
            .matcher(text)
            .results()
            .collect(
                Collectors.toMap(
                    m -> m.group(1),
                    m -> Optional.of(Severity.valueOf(m.group(2).toUpperCase(Locale.ROOT)))));
    return new Levels(levels, false);
  }

  /** What the caret lines say, as {@code line:from-to severity: message}. */
  public static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    int about = 0;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher carets = CARETS.matcher(lines.get(i));
      if (!carets.matches()) {
        about = i + 1;
        continue;
      }
      int from = 3 + carets.group(1).length();
      int to = from + carets.group(2).length();
      expected.add("%d:%d-%d %s: %s".formatted(about, from, to, carets.group(3), carets.group(4)));
    }
    return expected.stream().sorted().toList();
  }

  /** What was found, in the same words; of several lines the first one counts. */
  public static List<String> found(Judged judged) {
    List<String> lines = judged.text().lines().toList();
    return judged.problems().stream()
        .map(
            p -> {
              int line = p.place().line();
              boolean oneLine = p.place().endLine() == line;
              int to = oneLine ? p.place().endColumn() : lines.get(line - 1).length() + 1;
              String severity = p.severity().name().toLowerCase(Locale.ROOT);
              return "%d:%d-%d %s: %s"
                  .formatted(line, p.place().column(), to, severity, p.message());
            })
        .sorted()
        .toList();
  }
}
