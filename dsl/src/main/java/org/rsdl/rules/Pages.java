package org.rsdl.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The page of a rule: its documentation, with runnable examples. */
public final class Pages {
  private Pages() {}

  private static final List<String> FOLDERS = List.of("org/rsdl/rules/", "org/rsdl/verdict/");

  /** The Markdown text of a rule's page, absent where no rule has that name. */
  public static Optional<String> of(String code) {
    return of(code, Pages.class.getClassLoader());
  }

  /** The same, from what a class loader sees: that of the generator sees all floors. */
  public static Optional<String> of(String code, ClassLoader loader) {
    return code.matches("[a-z0-9-]+")
        ? FOLDERS.stream().flatMap(f -> read(loader, f + code + ".md").stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<String> read(ClassLoader loader, String resource) {
    try (InputStream page = loader.getResourceAsStream(resource)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
