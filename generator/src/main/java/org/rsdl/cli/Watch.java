package org.rsdl.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does something with the texts of a call, and again whenever they have changed. */
final class Watch {
  /** A change is over when nothing more came for so long: editors write in several steps. */
  private static final int QUIET_MILLIS = 50;

  /** After so many steps the texts are looked at, over or not. */
  private static final int STEPS = 20;

  private final Session session;
  private final List<String> paths;
  private @Nullable Object shown;

  Watch(Session session, List<String> paths) {
    this.session = session;
    this.paths = paths;
  }

  /** Goes on until the thread is interrupted or nobody reads what it prints. */
  int run(Consumer<Inputs.Found> work) {
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      PrintStream out = session.console().out();
      while (!out.checkError()) {
        register(service);
        round(work);
        await(service);
      }
      return Exit.FINE;
    } catch (InterruptedException e) {
      return Exit.INTERRUPTED;
    } catch (IOException e) {
      throw Stop.environment("can't watch files: " + Texts.reason(e));
    }
  }

  /** The first texts must be there; later ones may go away and come back. */
  private void round(Consumer<Inputs.Found> work) {
    try {
      Inputs.Found sources = Inputs.read(session, paths);
      if (!sources.equals(shown)) {
        begin();
        work.accept(sources);
        end(sources);
      }
    } catch (Stop stop) {
      if (shown == null) {
        throw stop;
      }
      String message = String.valueOf(stop.getMessage());
      if (!message.equals(shown)) {
        begin();
        session.err().line("rsdl: " + message);
        end(message);
      }
    }
  }

  /** A new screen, or an empty line; a stream of JSON or the like needs neither. */
  private void begin() {
    if (session.options().format() != Format.HUMAN) {
      return;
    }
    if (session.console().terminal()) {
      session.out().exact("\033[H\033[2J\033[3J");
    } else if (shown != null) {
      session.out().line("");
    }
  }

  private void end(Object what) {
    shown = what;
    if (!session.options().quiet()) {
      session.err().line("waiting for changes; Ctrl-C ends");
    }
    session.console().out().flush();
    session.console().err().flush();
  }

  private static void await(WatchService service) throws InterruptedException {
    WatchKey key = service.take();
    for (int step = 0; key != null && step < STEPS; step++) {
      key.pollEvents();
      key.reset();
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    if (key != null) {
      key.reset();
    }
  }

  /** Before the texts are read, so that no change falls between; a folder seen before stays. */
  private void register(WatchService service) throws IOException {
    for (String typed : paths.isEmpty() ? List.of("") : paths) {
      Path path = session.path(typed).toAbsolutePath();
      if (Files.isDirectory(path)) {
        Files.walkFileTree(
            path,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Folders(path, service));
      }
      Path above = path.getParent();
      while (above != null && !Files.isDirectory(above)) {
        above = above.getParent();
      }
      if (above != null) {
        register(above, service);
      }
    }
  }

  private static void register(Path folder, WatchService service) throws IOException {
    folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
  }

  /** Registers all folders that texts are looked for in. */
  private static final class Folders extends SimpleFileVisitor<Path> {
    private final Path top;
    private final WatchService service;

    Folders(Path top, WatchService service) {
      this.top = top;
      this.service = service;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!folder.equals(top) && String.valueOf(folder.getFileName()).startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      register(folder, service);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
