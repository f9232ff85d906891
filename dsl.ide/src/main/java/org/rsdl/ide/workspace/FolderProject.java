package org.rsdl.ide.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.rsdl.project.Configuration;
import org.rsdl.project.Configuration.Reading;

/** A folder with an rsdl.toml, as it is on the disk now. */
record FolderProject(URI folder, Path root, Reading reading) {

  /** The folder that a project's file makes one of the files below it. */
  static Optional<URI> rootOf(URI folder) {
    for (URI above = folder; above.segmentCount() > 0; above = above.trimSegments(1)) {
      if (Files.exists(Path.of(above.toFileString(), Configuration.FILE))) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** The project of a folder that has the file itself. */
  static Optional<FolderProject> in(URI folder) {
    Path root = Path.of(folder.toFileString()).toAbsolutePath().normalize();
    Path file = root.resolve(Configuration.FILE);
    try {
      return Files.exists(file)
          ? Optional.of(
              new FolderProject(
                  folder,
                  root,
                  Configuration.read(Files.readString(file), String.valueOf(root.getFileName()))))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  URI file() {
    return folder.appendSegment(Configuration.FILE);
  }

  /** The texts of its source folders, sorted. */
  List<URI> sources() {
    return reading.configuration().source().stream()
        .flatMap(source -> below(root.resolve(source).normalize()).stream())
        .distinct()
        .toList();
  }

  /** The texts of the folders that it depends on. */
  List<URI> dependencies() {
    List<URI> texts = new ArrayList<>();
    for (String path : reading.configuration().dependencies().values()) {
      Path other = root.resolve(path).normalize();
      texts.addAll(in(uri(other)).map(FolderProject::sources).orElseGet(() -> below(other)));
    }
    return texts;
  }

  private List<URI> below(Path top) {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(f -> f.toString().endsWith(".rsdl") && Files.isRegularFile(f))
          .filter(f -> !top.relativize(f).toString().startsWith("."))
          .sorted()
          .map(this::uri)
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return List.of();
    }
  }

  /** In the client's own spelling of the folder, which other URIs of it are compared with. */
  private URI uri(Path file) {
    URI uri = folder;
    for (Path step : root.relativize(file)) {
      uri = step.toString().equals("..") ? uri.trimSegments(1) : uri.appendSegment(step.toString());
    }
    return uri;
  }
}
