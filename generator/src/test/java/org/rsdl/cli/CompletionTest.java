package org.rsdl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts do in their shells what they are for; a shell that is not installed is left out. */
class CompletionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          bash ; . ./s && COMP_WORDS=(rsdl chec) COMP_CWORD=1 && _complete_rsdl && echo "$COMPREPLY" ; check
          bash ; . ./s && COMP_WORDS=(rsdl fmt --chec) COMP_CWORD=2 && _complete_rsdl && echo "$COMPREPLY" ; --check
          zsh  ; . ./s && echo $_comps[rsdl] ; _bash_complete
          fish ; source s && complete -C 'rsdl chec' ; check
          fish ; source s && complete -C 'rsdl fmt --chec' ; --check
          """)
  void completes(String shell, String script, String expected) throws Exception {
    assumeTrue(installed(shell), shell + " is not installed");
    Files.writeString(folder.resolve("s"), script(shell));
    String said = run(shell, script);
    assertTrue(said.startsWith(expected), said);
  }

  private static boolean installed(String shell) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
  }

  private String script(String shell) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
    Console console = new Console(printed, printed, folder, false, Map.of());
    assertEquals(Exit.FINE, Main.run(List.of("completion", shell), console));
    printed.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private String run(String shell, String script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(shell, "-c", script)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), script);
    return said.strip();
  }
}
