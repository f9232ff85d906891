package org.rsdl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rsdl.project.Configuration;
import org.rsdl.project.Configuration.Fault;
import org.rsdl.project.Configuration.Reading;

/** A project's rsdl.toml, where it is and what it says. */
record ProjectFile(Path folder, String shown, Configuration configuration) {

  /** The nearest one from a folder upwards. */
  static Optional<ProjectFile> above(Session session) {
    Path here = session.console().here().toAbsolutePath().normalize();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(Configuration.FILE))) {
        String way = here.relativize(folder).toString().replace('\\', '/');
        return Optional.of(read(session, folder, way));
      }
    }
    return Optional.empty();
  }

  /** The one of a folder, if it has one. */
  static Optional<ProjectFile> in(Session session, Path folder, String typed) {
    return Files.isDirectory(folder) && Files.exists(folder.resolve(Configuration.FILE))
        ? Optional.of(read(session, folder.toAbsolutePath().normalize(), typed))
        : Optional.empty();
  }

  /** Refuses one that can't be understood; tells what of it has no effect. */
  private static ProjectFile read(Session session, Path folder, String way) {
    String shown = below(way, Configuration.FILE);
    try {
      Reading reading =
          Configuration.read(
              Texts.read(shown, folder.resolve(Configuration.FILE)),
              String.valueOf(Optional.ofNullable(folder.getFileName()).orElse(folder)));
      if (!reading.isUsable()) {
        throw Stop.usage(
            String.join(
                "\nrsdl: ",
                reading.faults().stream()
                    .filter(Fault::fatal)
                    .map(fault -> where(shown, fault))
                    .toList()));
      }
      reading.faults().forEach(fault -> session.err().line("rsdl: " + where(shown, fault)));
      return new ProjectFile(folder, way, reading.configuration());
    } catch (IOException e) {
      throw Texts.unreadable(shown, e);
    }
  }

  private static String where(String shown, Fault fault) {
    return Printer.printable(shown)
        + ":%d:%d: %s".formatted(fault.line(), fault.column(), Printer.printable(fault.message()));
  }

  /** The way to a file or folder that is named from this one's folder, as it is shown. */
  String below(String path) {
    return below(shown, path);
  }

  private static String below(String folder, String path) {
    if (folder.isEmpty() || folder.equals(".") || Path.of(path).isAbsolute()) {
      return path;
    }
    return path.equals(".") ? folder : folder.replaceFirst("/$", "") + "/" + path;
  }
}
