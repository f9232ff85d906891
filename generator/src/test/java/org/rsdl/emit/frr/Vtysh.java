package org.rsdl.emit.frr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** FRR's own check of a configuration. */
final class Vtysh {
  private Vtysh() {}

  /** What vtysh has against the file: nothing when it takes it. */
  static String complaints(Path file) throws IOException, InterruptedException {
    Path answer = Files.createTempFile("vtysh", ".txt");
    try {
      Process vtysh =
          new ProcessBuilder("vtysh", "-C", "-f", file.toString())
              .redirectErrorStream(true)
              .redirectOutput(answer.toFile())
              .start();
      if (!vtysh.waitFor(20, TimeUnit.SECONDS)) {
        vtysh.destroyForcibly();
        throw new AssertionError("vtysh does not end");
      }
      String text = Files.readString(answer);
      return vtysh.exitValue() == 0 ? text : text + "exit " + vtysh.exitValue();
    } catch (IOException missing) {
      throw new AssertionError("vtysh is missing; Debian has it in the package frr", missing);
    } finally {
      Files.delete(answer);
    }
  }
}
