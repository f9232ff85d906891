package org.rsdl.ide.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.rsdl.scoping.Modules;

/** Leads clients to a read-only copy of the library, which for us is in the program. */
public final class LibraryFile extends UriExtensions {
  private static final Logger LOG = Logger.getLogger(LibraryFile.class);
  private static final String NAME = "rsdl.std.rsdl";

  @Override
  public String toUriString(URI uri) {
    return Modules.LIBRARY.equals(uri.trimFragment())
        ? copy()
            .map(copy -> super.toUriString(copy.toUri()))
            .orElseGet(() -> super.toUriString(uri))
        : super.toUriString(uri);
  }

  /** Whether a file is the copy: nothing in it is to be judged. */
  public static boolean isCopy(URI uri) {
    return NAME.equals(uri.lastSegment());
  }

  /** Written anew only where it is missing or of another version. */
  private static Optional<Path> copy() {
    try (InputStream text =
        Objects.requireNonNull(Modules.class.getResourceAsStream("/org/rsdl/std.rsdl"))) {
      Path file = folder().resolve(NAME);
      byte[] wanted = text.readAllBytes();
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), wanted)) {
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "std", ".tmp");
        Files.write(draft, wanted);
        draft.toFile().setReadOnly();
        Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      return Optional.of(file);
    } catch (IOException e) {
      LOG.warn("the library can't be written to a file", e);
      return Optional.empty();
    }
  }

  /** The user's cache (XDG Base Directory Specification). */
  private static Path folder() {
    String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path base =
        cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    return base.resolve("rsdl");
  }
}
