package org.rsdl.ide.network;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that texts name beside themselves. */
final class Beside {
  private Beside() {}

  /** The text of a file beside the text of that URI; absent where it can't be read. */
  static Optional<String> read(String uri, String path) {
    try {
      return Optional.of(Files.readString(Path.of(URI.create(uri)).resolveSibling(path)));
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
