package org.rsdl.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.project.Configuration;
import org.rsdl.project.Project;
import org.rsdl.project.Source;

/** From the PATHs of a call to the texts it is about. */
final class Inputs {
  private static final String ENDING = ".rsdl";

  private final Session session;
  private final Set<Path> seen = new HashSet<>();
  private final Set<Path> projects = new HashSet<>();
  private final List<Source> sources = new ArrayList<>();

  private Inputs(Session session) {
    this.session = session;
  }

  /** Whether an argument is a PATH: it exists, or holds a separator. */
  static boolean isPath(Session session, String argument) {
    return argument.indexOf('/') >= 0
        || argument.indexOf(java.io.File.separatorChar) >= 0
        || Files.exists(session.path(argument));
  }

  /** What a call reads, and the project that it is, where there is one. */
  record Found(Project project, Optional<ProjectFile> file) {
    /** The same with other texts of some of its files. */
    Found with(List<Source> texts) {
      Map<String, Source> others = new HashMap<>();
      texts.forEach(source -> others.put(source.file(), source));
      Project changed =
          new Project(
              project.sources().stream().map(s -> others.getOrDefault(s.file(), s)).toList(),
              project.dependencies().stream().map(s -> others.getOrDefault(s.file(), s)).toList(),
              project.configuration(),
              project.settings());
      return new Found(changed, file);
    }
  }

  /** The texts of these files and folders, each once; those of the project where none is named. */
  static Found read(Session session, List<String> paths) {
    Optional<ProjectFile> file =
        switch (paths.size()) {
          case 0 -> ProjectFile.above(session);
          case 1 -> ProjectFile.in(session, session.path(paths.getFirst()), paths.getFirst());
          default -> Optional.empty();
        };
    Inputs inputs = new Inputs(session);
    file.ifPresentOrElse(inputs::sources, () -> inputs.paths(paths));
    List<Source> own = List.copyOf(inputs.sources);
    inputs.sources.clear();
    file.ifPresent(inputs::dependencies);
    Project project =
        new Project(
            own,
            inputs.sources,
            file.map(ProjectFile::configuration),
            session.options().settings().withFiles((from, path) -> beside(session, from, path)));
    return new Found(project, file);
  }

  /** What a text reads beside itself; absent where that is no readable text. */
  private static Optional<String> beside(Session session, String from, String path) {
    try {
      return Optional.of(Texts.read(path, session.path(from).resolveSibling(path)));
    } catch (IOException | InvalidPathException | Stop e) {
      return Optional.empty();
    }
  }

  private void paths(List<String> paths) {
    if (paths.isEmpty()) {
      folder("", session.console().here());
    }
    paths.forEach(this::path);
  }

  private void sources(ProjectFile project) {
    for (String source : project.configuration().source()) {
      folderOf(project, source, "source");
    }
  }

  /** What is found there can be imported; a dependency may have dependencies. */
  private void dependencies(ProjectFile project) {
    project
        .configuration()
        .dependencies()
        .forEach(
            (name, path) -> {
              Path folder = project.folder().resolve(path).normalize();
              Optional<ProjectFile> inner = ProjectFile.in(session, folder, project.below(path));
              if (!projects.add(folder)) {
                return;
              }
              inner.ifPresentOrElse(
                  this::sources, () -> folderOf(project, path, "dependencies." + name));
              inner.ifPresent(this::dependencies);
            });
  }

  private void folderOf(ProjectFile project, String path, String key) {
    Path folder = project.folder().resolve(path);
    if (!Files.isDirectory(folder)) {
      throw Stop.usage(
          "%s: there is no folder %s, which %s names"
              .formatted(
                  Printer.printable(project.below(Configuration.FILE)),
                  Printer.printable(path),
                  key));
    }
    folder(project.below(path), folder);
  }

  private void path(String typed) {
    Path path = session.path(typed);
    if (Files.isDirectory(path)) {
      folder(typed, path);
    } else if (Files.exists(path)) {
      file(typed, path);
    } else {
      throw Stop.usage("there is no file or folder " + Printer.printable(typed));
    }
  }

  private void folder(String typed, Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Search(folder, found));
    } catch (IOException e) {
      throw Texts.unreadable(typed, e);
    }
    if (found.isEmpty()) {
      throw Stop.usage(
          "there is no "
              + ENDING
              + " file in "
              + (typed.isEmpty() ? "this folder" : Printer.printable(typed)));
    }
    found.stream().sorted().forEach(path -> file(shown(typed, folder.relativize(path)), path));
  }

  private static String shown(String folder, Path below) {
    String rest = below.toString();
    if (folder.isEmpty() || folder.equals(".")) {
      return rest;
    }
    return folder.endsWith("/") ? folder + rest : folder + "/" + rest;
  }

  private void file(String shown, Path path) {
    try {
      if (seen.add(path.toRealPath())) {
        sources.add(new Source(shown.replace('\\', '/'), Texts.read(shown, path)));
      }
    } catch (IOException e) {
      throw Texts.unreadable(shown, e);
    }
  }

  /** Collects the texts below a folder; hidden folders and circles of links are passed by. */
  private static final class Search extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> found;

    Search(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(top) && String.valueOf(folder.getFileName()).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && file.toString().endsWith(ENDING)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof java.nio.file.FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }
  }
}
