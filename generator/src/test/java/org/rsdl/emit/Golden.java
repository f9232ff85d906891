package org.rsdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Folders of expected files. {@code -Drsdl.golden=update} makes them what is written now; a renewed
 * file is then reviewed as code.
 */
public final class Golden {
  private Golden() {}

  /** Whether this run renews what is expected. */
  public static boolean renews() {
    return "update".equals(System.getProperty("rsdl.golden"));
  }

  /** The folder holds these files and no others, to the byte and the executable bit. */
  public static void check(Path folder, List<OutputFile> files) throws IOException {
    if (renews()) {
      renew(folder, files);
    }
    TreeMap<String, Boolean> expected = new TreeMap<>();
    TreeMap<String, Boolean> written = new TreeMap<>();
    for (Path file : filesOf(folder)) {
      expected.put(relative(folder, file), Files.isExecutable(file));
    }
    files.forEach(file -> written.put(file.path(), file.executable()));
    assertEquals(expected, written, "files (and which can be executed) below " + folder);
    for (OutputFile file : files) {
      Path golden = folder.resolve(file.path());
      assertEquals(Files.readString(golden), file.text(), golden.toString());
    }
  }

  private static void renew(Path folder, List<OutputFile> files) throws IOException {
    for (Path old : filesOf(folder)) {
      Files.delete(old);
    }
    for (OutputFile file : files) {
      Path golden = folder.resolve(file.path());
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, file.text());
      golden.toFile().setExecutable(file.executable());
    }
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
