package org.rsdl.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sentence for a reason: the first one on the page of the rule or step of that name. */
final class Because {
  private static final String PAGES = "/org/rsdl/simulate/";

  private Because() {}

  /** The sentence without its full stop; the word itself where there is no page. */
  static String of(String reason) {
    try (InputStream page = Because.class.getResourceAsStream(PAGES + reason + ".md")) {
      if (page != null) {
        List<String> lines =
            new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().limit(2).toList();
        if (lines.size() == 2) {
          return lines.getLast().replaceFirst("\\.$", "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reason.replace('-', ' ');
  }
}
