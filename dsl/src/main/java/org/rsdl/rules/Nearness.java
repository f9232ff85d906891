package org.rsdl.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How near two words are, for "did you mean". */
public final class Nearness {
  private Nearness() {}

  /** The nearest of some words, if one is near enough to be meant. */
  public static Optional<String> nearest(String word, Collection<String> words) {
    int most = Math.max(2, word.length() / 3);
    return words.stream()
        .filter(w -> distance(word, w) <= most)
        .min(Comparator.<String>comparingInt(w -> distance(word, w)).thenComparing(w -> w));
  }

  /** Levenshtein's distance, case ignored. */
  public static int distance(String a, String b) {
    String x = a.toLowerCase(java.util.Locale.ROOT);
    String y = b.toLowerCase(java.util.Locale.ROOT);
    int[] row = new int[y.length() + 1];
    for (int j = 0; j <= y.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= x.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= y.length(); j++) {
        int change = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[y.length()];
  }
}
