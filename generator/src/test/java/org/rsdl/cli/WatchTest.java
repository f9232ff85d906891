package org.rsdl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rsdl check --watch} in a thread of its own, over real files. */
class WatchTest {
  /** Long: some systems look for changes only every few seconds. */
  private static final int PATIENCE_SECONDS = 60;

  private final BlockingQueue<String> rounds = new LinkedBlockingQueue<>();
  private final AtomicInteger exit = new AtomicInteger(-1);
  @TempDir Path folder;
  private Thread watching;

  /** Hands over what was printed at each flush. */
  private final class Rounds extends OutputStream {
    private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public void flush() {
      if (bytes.size() > 0) {
        rounds.add(bytes.toString(StandardCharsets.UTF_8));
        bytes.reset();
      }
    }
  }

  @BeforeEach
  void starts() throws Exception {
    write("a.rsdl", "vnet Hub { address 10.0.0.0/16 }\n");
    PrintStream both =
        new PrintStream(new java.io.BufferedOutputStream(new Rounds()), false, "UTF-8");
    Console console = new Console(both, both, folder, false, Map.of());
    watching =
        new Thread(() -> exit.set(Main.run(List.of("check", "--watch", "."), console)), "watch");
    watching.start();
    assertEquals("1 file: no problems\nwaiting for changes; Ctrl-C ends\n", next());
  }

  @AfterEach
  void stops() throws Exception {
    watching.interrupt();
    watching.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    assertEquals(Exit.INTERRUPTED, exit.get());
  }

  @Test
  void checksAgainWhenAFileChangesGoesAndComesBack() throws Exception {
    write("a.rsdl", "vnet Hub { address 10.0.1.0/16 }\n");
    assertLast("1 file: 1 error", next());
    Files.delete(folder.resolve("a.rsdl"));
    assertLast("rsdl: there is no .rsdl file in .", next());
    write("a.rsdl", "");
    assertLast("1 file: no problems", next());
  }

  @Test
  void seesNewFilesInNewFoldersAndNothingInOtherFiles() throws Exception {
    write("notes.txt", "no text of ours");
    Files.createDirectory(folder.resolve("deeper"));
    write("deeper/b.rsdl", "vnet Spoke { address 10.1.0.0/16 }\n");
    assertLast("2 files: no problems", next());
    write("deeper/c.rsdl", "vnet Other { address 10.2.0.0/16 }\n");
    assertLast("3 files: no problems", next());
  }

  /** Written whole at once, as editors do. */
  private void write(String name, String text) throws Exception {
    Path draft = Files.writeString(folder.resolve(".draft"), text);
    Files.move(draft, folder.resolve(name), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  private String next() throws Exception {
    String round = rounds.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertNotNull(round, "nothing printed");
    return round;
  }

  private static void assertLast(String expected, String round) {
    List<String> lines = round.lines().toList();
    assertEquals(expected, lines.get(lines.size() - 2), round);
    assertEquals("waiting for changes; Ctrl-C ends", lines.getLast());
  }
}
