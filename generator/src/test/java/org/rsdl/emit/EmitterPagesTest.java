package org.rsdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.analysis.Analysis;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/**
 * The page of a target shows a model and files that are written for it, each below its path in back
 * quotes. A line of three dots stands for any lines left out. -Drsdl.golden=update renews a page.
 */
class EmitterPagesTest {
  private static final Path PAGES = Path.of("src/main/resources/org/rsdl/emit");
  private static final Pattern MODEL = Pattern.compile("(?ms)^```rsdl\n(.*?)^```$");
  private static final Pattern FILE = Pattern.compile("(?ms)^`([^`\n]+)`\n```[a-z]+\n(.*?)^```$");

  static List<String> targets() {
    return AllEmitters.EMITTERS.stream().map(Emitter::name).toList();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void showsWhatIsWritten(String target) throws IOException {
    String page = Files.readString(PAGES.resolve(target + ".md"));
    assertTrue(page.startsWith("# " + target + "\n"), target);
    String model = MODEL.matcher(page).results().findFirst().orElseThrow().group(1);
    List<OutputFile> files = emit(target, model);
    List<MatchResult> shown = FILE.matcher(page).results().toList();
    assertTrue(!shown.isEmpty(), "no file on the page of " + target);
    String renewed = page;
    for (MatchResult block : shown) {
      OutputFile file =
          files.stream().filter(f -> f.path().equals(block.group(1))).findFirst().orElseThrow();
      if (!matches(block.group(2), file.text())) {
        renewed = renewed.replace(block.group(2), file.text());
        if (!Golden.renews()) {
          assertEquals(block.group(2), file.text(), target + ": " + file.path());
        }
      }
    }
    if (!renewed.equals(page)) {
      Files.writeString(PAGES.resolve(target + ".md"), renewed);
    }
  }

  private static boolean matches(String shown, String written) {
    String pattern =
        Stream.of(shown.split("(?m)^ *…\n", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(?s:.*)"));
    return written.matches(pattern);
  }

  private static List<OutputFile> emit(String target, String model) {
    Analysis analysis =
        Analysis.of(new Models().load(List.of(new Source("hub.rsdl", model))).getFirst());
    assertEquals(List.of(), analysis.lowered().problems());
    return AllEmitters.named(target)
        .orElseThrow()
        .emit(new Network(analysis.topology(), analysis::outcome));
  }
}
