package org.rsdl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.emit.OutputFile;

/** The folder that files are written to. Paths are below it, with /. */
final class OutputFolder {
  private final Path top;

  OutputFolder(Path top) {
    this.top = top.toAbsolutePath().normalize();
  }

  /** Files that are missing or have other bytes than those. */
  List<String> differences(List<Produced> produced) {
    Set<String> different = new TreeSet<>();
    files(produced)
        .forEach(
            (path, file) -> {
              if (!same(inside(path), file)) {
                different.add(path);
              }
            });
    return List.copyOf(different);
  }

  /** Files in the targets' folders that are not among those. */
  List<String> others(List<Produced> produced) {
    Set<String> others = new TreeSet<>();
    for (Produced target : produced) {
      Path folder = inside(target.folder());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(Files::isRegularFile).forEach(file -> others.add(below(file)));
        } catch (IOException | UncheckedIOException e) {
          throw Texts.unreadable(folder.toString(), e);
        }
      }
    }
    others.removeAll(files(produced).keySet());
    return List.copyOf(others);
  }

  /**
   * Writes those that differ: all drafts first, in a folder that goes away, then one move each.
   * What goes wrong before the moves leaves everything as it was.
   */
  void write(List<Produced> produced) {
    Map<String, OutputFile> files = files(produced);
    files.keySet().retainAll(differences(produced));
    try (Drafts drafts = Drafts.in(top)) {
      for (Map.Entry<String, OutputFile> file : files.entrySet()) {
        drafts.add(inside(file.getKey()), file.getValue());
      }
      drafts.publish();
    } catch (IOException e) {
      throw Stop.environment("can't write to " + top + ": " + Texts.reason(e));
    }
  }

  private static Map<String, OutputFile> files(List<Produced> produced) {
    Map<String, OutputFile> files = new TreeMap<>();
    for (Produced target : produced) {
      target.files().forEach(file -> files.put(target.folder() + "/" + file.path(), file));
    }
    return files;
  }

  private static boolean same(Path place, OutputFile file) {
    try {
      return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
          && Arrays.equals(Files.readAllBytes(place), file.text().getBytes(StandardCharsets.UTF_8))
          && (!file.executable() || Files.isExecutable(place));
    } catch (IOException e) {
      return false;
    }
  }

  private Path inside(String path) {
    Path place = top.resolve(path).normalize();
    if (!place.startsWith(top)) {
      throw new IllegalArgumentException(path + " leaves the output folder");
    }
    return place;
  }

  private String below(Path file) {
    return top.relativize(file).toString().replace('\\', '/');
  }
}
