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

  private static final List<String> RULES = List.of("rules", "verdict");
  private static final List<String> ALL = List.of("rules", "verdict", "simulate", "emit");

  /** The Markdown text of a rule's page, absent where no rule has that name. */
  public static Optional<String> of(String code) {
    return of(code, Pages.class.getClassLoader());
  }

  /** The same, from what a class loader sees: that of the generator sees all floors. */
  public static Optional<String> of(String code, ClassLoader loader) {
    return in(RULES, code, loader);
  }

  /** The page of a rule, a step, an exchange rule or a target, from what a class loader sees. */
  public static Optional<String> ofAny(String name, ClassLoader loader) {
    return in(ALL, name, loader);
  }

  /** Names are kebab-case words, so that no path gets through. */
  private static Optional<String> in(List<String> folders, String name, ClassLoader loader) {
    return name.matches("[a-z0-9-]+")
        ? folders.stream()
            .flatMap(f -> read(loader, "org/rsdl/" + f + "/" + name + ".md").stream())
            .findFirst()
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
