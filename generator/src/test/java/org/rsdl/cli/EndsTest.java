package org.rsdl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The ends that no session shows: a fault of ours, and an interrupt. */
class EndsTest {
  private static final Pattern FAULT =
      Pattern.compile("rsdl: a fault of ours, (.*); the details are in (.*)\n");

  @TempDir Path folder;

  /** Fails at the first word, as a bug in a printer would. */
  private static final class Broken extends PrintStream {
    Broken() {
      super(OutputStream.nullOutputStream());
    }

    @Override
    public void print(String text) {
      throw new IllegalStateException("no\u001b[31m words");
    }
  }

  @Test
  void aFaultOfOursIsOneLineAndAFileWithTheDetails() throws IOException {
    String err = fault("version");
    Matcher line = FAULT.matcher(err);
    assertTrue(line.matches(), err);
    assertEquals("java.lang.IllegalStateException: no\uFFFD[31m words", line.group(1));
    Path file = Path.of(line.group(2));
    String details = Files.readString(file);
    Files.delete(file);
    assertTrue(details.startsWith("rsdl version\nrsdl "), details);
    assertTrue(details.contains("at org.rsdl.cli.Version.run("), details);
  }

  @Test
  void aFaultOfOursIsShownWholeWhereAskedFor() throws IOException {
    String err = fault("version", "-v");
    Matcher line = FAULT.matcher(err.lines().findFirst().orElseThrow() + "\n");
    assertTrue(line.matches(), err);
    String details = Files.readString(Path.of(line.group(2)));
    Files.delete(Path.of(line.group(2)));
    assertEquals(details, err.substring(err.indexOf('\n') + 1));
  }

  private String fault(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(new Broken(), stream, folder, false, Map.of());
    assertEquals(Exit.FAULT, Main.run(List.of(arguments), console));
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The shell that runs the tests may have them ignore the signal; {@code env} undoes that. */
  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(120)
  void anInterruptEndsWatching() throws Exception {
    Files.writeString(folder.resolve("a.rsdl"), "");
    Process watching =
        new ProcessBuilder(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.rsdl.cli.Main",
                "check",
                "--watch",
                folder.toString())
            .redirectError(new File(folder.toFile(), "err"))
            .start();
    try (BufferedReader out = watching.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("1 file: no problems", out.readLine());
      new ProcessBuilder("kill", "-INT", String.valueOf(watching.pid())).start().waitFor();
      assertTrue(watching.waitFor(60, TimeUnit.SECONDS));
      assertEquals(Exit.INTERRUPTED, watching.exitValue());
    } finally {
      watching.destroyForcibly();
    }
  }
}
