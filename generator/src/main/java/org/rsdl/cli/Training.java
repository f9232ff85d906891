package org.rsdl.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the verbs once and drops what they print. The launcher calls this where the JVM keeps the
 * classes that it loads (JEP 514, JEP 350), so that later starts find them ready.
 */
public final class Training {
  private Training() {}

  /** Takes the folder of a model without problems. */
  public static void main(String[] arguments) throws IOException {
    String model = arguments[0];
    Path out = Files.createTempDirectory("rsdl-training-");
    for (List<String> call :
        List.of(
            List.of("check", model),
            List.of("check", model, "--format", "json"),
            List.of("check", model, "--format", "sarif"),
            List.of("test", model),
            List.of("routes", model, "--color", "always"),
            List.of("routes", model, "--format", "json"),
            List.of("gen", model, "--force", "--out", out.toString()),
            List.of("explain", "10.2.0.0/16", "at", "Sdwan", model),
            List.of("help"),
            List.of("chekc"))) {
      run(call);
    }
    Drafts.delete(out);
  }

  private static void run(List<String> arguments) {
    var nowhere = new Output(OutputStream.nullOutputStream()).printed(false);
    Main.run(arguments, new Console(nowhere, nowhere, Path.of(""), false, Map.of()));
  }
}
