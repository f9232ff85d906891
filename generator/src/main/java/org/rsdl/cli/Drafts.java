package org.rsdl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.emit.OutputFile;

/**
 * Files written in full before the first takes its place; a hidden folder beside them holds them.
 */
final class Drafts implements AutoCloseable {
  private final Path folder;
  private final Thread interrupted;
  private final Map<Path, Path> places = new LinkedHashMap<>();

  private Drafts(Path folder) {
    this.folder = folder;
    interrupted = new Thread(() -> delete(folder));
    Runtime.getRuntime().addShutdownHook(interrupted);
  }

  /** No drafts yet, below a folder that is created where it is missing. */
  static Drafts in(Path top) throws IOException {
    Files.createDirectories(top);
    return new Drafts(Files.createTempDirectory(top, ".rsdl-"));
  }

  /** Writes a draft of the file that belongs to a place. */
  void add(Path place, OutputFile file) throws IOException {
    Path draft = folder.resolve(String.valueOf(places.size()));
    Files.write(draft, file.text().getBytes(StandardCharsets.UTF_8));
    permit(draft, file.executable());
    places.put(draft, place);
  }

  /** Writes a draft of what a file shall hold; its permissions stay. */
  void replace(Path place, byte[] content) throws IOException {
    Path draft = folder.resolve(String.valueOf(places.size()));
    Files.write(draft, content);
    if (Files.getFileAttributeView(draft, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(place));
    }
    places.put(draft, place);
  }

  /** Moves all drafts to their places. */
  void publish() throws IOException {
    for (Path place : places.values()) {
      Files.createDirectories(place.getParent());
      if (Files.isDirectory(place)) {
        throw new FileAlreadyExistsException(place.toString(), null, "a folder is in the way");
      }
    }
    for (Map.Entry<Path, Path> move : places.entrySet()) {
      try {
        Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The usual permissions, and those to execute where wanted; nothing where there are none. */
  private static void permit(Path file, boolean executable) throws IOException {
    if (!executable || Files.getFileAttributeView(file, PosixFileAttributeView.class) == null) {
      return;
    }
    Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
    permissions.add(PosixFilePermission.OWNER_EXECUTE);
    if (permissions.contains(PosixFilePermission.GROUP_READ)) {
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
    }
    if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    Files.setPosixFilePermissions(file, permissions);
  }

  /** Removes what was not published. */
  @Override
  public void close() {
    delete(folder);
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      // the program is being interrupted: the hook runs anyway
    }
  }

  /** Removes a folder and all in it, as far as it goes. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      // already gone, or not ours to remove any more
    }
  }
}
