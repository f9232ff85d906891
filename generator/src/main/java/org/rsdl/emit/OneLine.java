package org.rsdl.emit;

import java.util.regex.Pattern;

/** Words of a model on one line of something that people read. */
public final class OneLine {
  private OneLine() {}

  /** Control characters, line ends, and what turns the direction of the text after it. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  /** The words with a space for each such character: no line break or escape sequence is left. */
  public static String of(String words) {
    return UNSEEN.matcher(words).replaceAll(" ");
  }
}
