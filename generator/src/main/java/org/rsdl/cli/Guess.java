package org.rsdl.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.rsdl.rules.Nearness;

/** Did you mean: the word that is nearest to what was typed. */
final class Guess {
  private Guess() {}

  /** {@code ; did you mean X?}, or nothing where no word is near. */
  static String of(String typed, Collection<String> words) {
    return nearest(typed, words).map(word -> "; did you mean " + word + "?").orElse("");
  }

  /** A word of which at most a third is to be typed anew; two letters are swapped soon. */
  private static Optional<String> nearest(String typed, Collection<String> words) {
    return words.stream()
        .filter(
            word ->
                Nearness.distance(typed, word)
                    <= (word.length() < 5 ? 1 : Math.max(2, word.length() / 3)))
        .min(
            Comparator.<String>comparingInt(word -> Nearness.distance(typed, word))
                .thenComparing(word -> word));
  }
}
