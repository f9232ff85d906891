package org.rsdl.emit;

import static java.util.regex.Pattern.DOTALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rsdl.lower.Lowered;
import org.rsdl.model.Topology;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/** Texts and examples as networks to write out. */
public final class Texts {
  private Texts() {}

  private static final Models MODELS = new Models();

  /** The network of a text without mistakes. */
  public static Network network(String text) {
    Lowered lowered = MODELS.load(List.of(new Source("hub.rsdl", text))).getFirst();
    if (lowered.hasTextErrors()) {
      throw new AssertionError(lowered.problems().toString());
    }
    Topology topology = lowered.topology();
    return new Network(
        topology,
        () -> {
          throw new AssertionError("not simulated for this target");
        });
  }

  /** The network of examples/NAME/NAME.rsdl. */
  public static Network example(String name) {
    try {
      return network(Files.readString(Path.of("../examples", name, name + ".rsdl")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of one file that the target writes. */
  public static String file(Emitter emitter, Network network, String path) {
    return emitter.emit(network).stream()
        .filter(f -> f.path().equals(path))
        .map(OutputFile::text)
        .collect(Collectors.joining());
  }

  /**
   * The target's page holds a text and, behind its path, one of the files written for it;
   * -Drsdl.golden=update renews the page.
   */
  public static void pageShowsWhatIsWritten(Emitter emitter, String kind) throws IOException {
    Path path = Path.of("src/main/resources/org/rsdl/emit", emitter.name() + ".md");
    String page = Files.readString(path);
    Matcher text = block("rsdl", page);
    Matcher shown = Pattern.compile("`([^`\n]+)`\n```" + kind + "\n(.*?)```", DOTALL).matcher(page);
    assertTrue(shown.find(), path::toString);
    String written = file(emitter, network(text.group(1)), shown.group(1));
    if ("update".equals(System.getProperty("rsdl.golden"))) {
      Files.writeString(
          path, page.substring(0, shown.start(2)) + written + page.substring(shown.end(2)));
    } else {
      assertEquals(written, shown.group(2));
    }
  }

  private static Matcher block(String kind, String page) {
    Matcher block = Pattern.compile("```" + kind + "\n(.*?)```", DOTALL).matcher(page);
    assertTrue(block.find(), kind);
    return block;
  }
}
