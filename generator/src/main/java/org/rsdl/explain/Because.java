package org.rsdl.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The sentence for a reason: the first one on the page of the rule or step of that name. */
final class Because {
  private static final String PAGES = "/org/rsdl/simulate/";

  private Because() {}

  /**
   * The sentence as a clause without full stop, source included; the word itself where there is no
   * page.
   */
  static String of(String reason) {
    try (InputStream page = Because.class.getResourceAsStream(PAGES + reason + ".md")) {
      if (page != null) {
        List<String> lines =
            new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().limit(2).toList();
        if (lines.size() == 2) {
          return clause(lines.getLast());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reason.replace('-', ' ');
  }

  /** As the end of a longer sentence. */
  private static String clause(String sentence) {
    String clause = sentence.replaceFirst("\\.$", "").replace(". Source: ", "; source: ");
    boolean word = clause.length() > 1 && Character.isLowerCase(clause.charAt(1));
    boolean article = clause.startsWith("A ");
    return word || article
        ? clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1)
        : clause;
  }
}
