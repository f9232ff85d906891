package org.rsdl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rsdl.emit.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rsdl new}: a folder with a first network that passes {@code check} and {@code test}. */
@Command(name = "new", description = "A folder with a first network.")
final class New implements Verb {
  private static final List<String> FILES = List.of("rsdl.toml", "hub.rsdl", ".gitignore");

  @Parameters(paramLabel = "DIR", description = "a folder that is empty or not there yet")
  private String folder = "";

  @Override
  public int run(Session session) {
    session.humanOnly("new");
    Path top = session.path(folder);
    refuse(top);
    try (Drafts drafts = Drafts.in(top)) {
      for (String file : FILES) {
        drafts.add(top.resolve(file), new OutputFile(file, template(file), false));
      }
      drafts.publish();
    } catch (IOException e) {
      throw Stop.environment("can't write to " + shown() + ": " + Texts.reason(e));
    }
    if (!session.options().quiet()) {
      FILES.forEach(file -> session.out().line(shown() + "/" + file));
    }
    return Exit.FINE;
  }

  private void refuse(Path top) {
    if (Files.exists(top) && !Files.isDirectory(top)) {
      throw Stop.usage(shown() + " is a file; rsdl new takes a folder");
    }
    if (!Files.isDirectory(top)) {
      return;
    }
    try (Stream<Path> files = Files.list(top)) {
      if (files.findAny().isPresent()) {
        throw Stop.usage(shown() + " is not empty; rsdl new takes an empty folder");
      }
    } catch (IOException e) {
      throw Texts.unreadable(folder, e);
    }
  }

  private String shown() {
    return Printer.printable(
        folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder);
  }

  private static String template(String file) {
    String name = file.startsWith(".") ? file.substring(1) : file;
    try (InputStream in = New.class.getResourceAsStream("new/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no template of " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
