package org.rsdl.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
