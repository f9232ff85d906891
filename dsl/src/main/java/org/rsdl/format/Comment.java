package org.rsdl.format;

/**
 * A comment, without the blanks and the line end behind it.
 *
 * @param breaks line breaks between it and what stands before it
 * @param toLineEnd whether it starts with {@code //}
 */
record Comment(String text, int offset, int breaks, boolean toLineEnd) {

  /** Whether it does not stand behind something on its line. */
  boolean startsLine() {
    return breaks > 0;
  }

  /** Whether no line can go on around it. */
  boolean breaksLine() {
    return startsLine() || toLineEnd || text.indexOf('\n') >= 0;
  }

  /** The blanks before it where it ends a line: two, so that no address runs into it. */
  static final int BLANKS = 2;
}
