package org.rsdl.syntax;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rsdl.rules.Nearness;

/** Lists of words, and words as they stand in a sentence. */
final class Wording {
  private static final int LONGEST = 30;

  /** How many words a sentence or a list of fixes has at most. */
  static final int MANY = 5;

  private Wording() {}

  /** The words that are spelt most like this one, the nearest first; at most three. */
  static List<String> near(String typed, List<String> words) {
    if (typed.length() > 2 * LONGEST) {
      return List.of();
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(
            w ->
                Nearness.distance(w, wanted) <= Math.max(1, wanted.length() / 3)
                    || (wanted.length() > 2 && w.startsWith(wanted)))
        .sorted(
            Comparator.<String>comparingInt(w -> Nearness.distance(w, wanted))
                .thenComparing(w -> w))
        .limit(3)
        .toList();
  }

  /** {@code a, b or c}. */
  static String or(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** The same, but the first few of many. */
  static String some(List<String> words) {
    return words.size() <= MANY
        ? or(words)
        : String.join(", ", words.subList(0, MANY - 1)) + " or others";
  }

  /** A noun with its article; an NVA is spelt out. */
  static String a(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 || noun.equals("nva") ? "an " : "a ") + noun;
  }

  /** A token as a sentence shows it: a mark in quotes. */
  static String shown(Lexeme token) {
    return shown(token.text());
  }

  static String shown(String text) {
    boolean mark =
        !Character.isLetterOrDigit(text.charAt(0)) && "\"@^_:".indexOf(text.charAt(0)) < 0;
    return mark ? "'" + text + "'" : shortened(text);
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
