package org.rsdl.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A value of an option that takes one of a few words. */
final class Choice {
  private Choice() {}

  /** The one with that word; refuses any other, naming those there are. */
  static <T> T of(String option, String word, T[] values, Function<T, String> wordOf) {
    List<String> words = Arrays.stream(values).map(wordOf).toList();
    int at = words.indexOf(word);
    if (at < 0) {
      throw Stop.usage(
          "%s takes %s; %s is none of them"
              .formatted(option, String.join(", ", words), Printer.printable(word)));
    }
    return values[at];
  }
}
