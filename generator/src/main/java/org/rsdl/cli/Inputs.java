package org.rsdl.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rsdl.project.Source;

/** From the PATHs of a call to the texts it is about. */
final class Inputs {
  private static final String ENDING = ".rsdl";
  private static final String SETTINGS = "rsdl.toml";

  private final Session session;
  private final Set<Path> seen = new HashSet<>();
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

  /** The texts of these files and folders, each once; those of the project where none is named. */
  static List<Source> read(Session session, List<String> paths) {
    Inputs inputs = new Inputs(session);
    if (paths.isEmpty()) {
      inputs.project();
    }
    for (String path : paths) {
      inputs.path(path);
    }
    return inputs.sources;
  }

  /** The current folder; a project's settings above it would change what its texts mean. */
  private void project() {
    Path here = session.console().here().toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(SETTINGS))) {
        throw Stop.usage(
            folder.resolve(SETTINGS)
                + ": project settings are not there yet; name files or folders");
      }
    }
    folder("", session.console().here());
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
