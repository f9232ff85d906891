package org.rsdl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell script {@code rsdl}, copied beside a jar that leads to the classes under test. Its
 * archive of loaded classes takes no folders, so starts are slow here.
 */
class LauncherTest {
  @TempDir static Path home;

  @BeforeAll
  static void installs() throws Exception {
    for (String file : new String[] {"rsdl", ".launch.sh"}) {
      Files.copy(Path.of("..", file), home.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
    }
    Path jar = home.resolve("generator/target/rsdl.jar");
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.rsdl.cli.Main");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    Files.writeString(
        home.resolve("ä b.rsdl"), "vnet Hub { address 10.0.0.0/16  subnet A 10.0.0.0/24 }\n");
    Files.writeString(home.resolve("bad.rsdl"), "vnet {\n");
    assertEquals(
        "rsdl: preparing fast starts (a few seconds)\n? 0", sh("./rsdl version 2>&1 >out"));
  }

  private static String classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toUri().toString())
        .collect(Collectors.joining(" "));
  }

  @Test
  void passesArgumentsAndExitCodes() throws Exception {
    assertEquals("1 file: no problems\n? 0", sh("./rsdl check 'ä b.rsdl'"));
    assertEquals("? 1", sh("./rsdl check bad.rsdl >/dev/null"));
    assertEquals("? 2", sh("./rsdl check nothere 2>/dev/null"));
    assertEquals("? 3", sh("./rsdl test bad.rsdl >/dev/null 2>&1"));
    assertEquals("? 4", sh("./rsdl gen 'ä b.rsdl' --out bad.rsdl 2>/dev/null"));
  }

  @Test
  void readsFileNamesAsUtf8InAnyLocale() throws Exception {
    assertEquals("1 file: no problems\n? 0", sh("env -u LANG LC_ALL=C ./rsdl check 'ä b.rsdl'"));
  }

  @Test
  void saysNothingWhenItsReaderGoesAway() throws Exception {
    assertEquals("0\n? 0", sh("{ ./rsdl help 2>err; echo $? >code; } | true; cat code err"));
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    String answer = sh("./rsdl help 2>&1 >/dev/full");
    assertTrue(answer.startsWith("rsdl: can't write to standard output: "), answer);
    assertTrue(answer.endsWith("? 4"), answer);
  }

  /** Runs a line of bash in the folder; its stdout and, last, its exit code. */
  private static String sh(String line) throws IOException, InterruptedException {
    Path out = Files.createTempFile("rsdl-launcher", ".out");
    Process process =
        new ProcessBuilder("bash", "-c", line)
            .directory(home.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(out.toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), line);
    String text = Files.readString(out);
    Files.delete(out);
    return text + "? " + process.exitValue();
  }
}
