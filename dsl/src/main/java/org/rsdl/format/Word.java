package org.rsdl.format;

import java.util.List;

/**
 * A token, with the comments before it.
 *
 * @param column the column that starts with it, 0 for none
 * @param breaks line breaks between it and what stands before it
 */
record Word(String text, int offset, Gap gap, int column, List<Comment> comments, int breaks) {

  /** What stands between a word and the one before it in its statement. */
  enum Gap {
    /** Nothing. */
    NONE,
    /** A blank. */
    BLANK,
    /** A blank, or a line break where the line would get too long. */
    CLAUSE,
    /** A line break: an annotation has ended. */
    LINE
  }

  Word {
    comments = List.copyOf(comments);
  }

  /** Whether a line goes on over it and the comments before it, as the text is written. */
  boolean onLine() {
    return breaks == 0 && gap != Gap.LINE && goesOn();
  }

  /** Whether a line can go on over the comments before it. */
  boolean goesOn() {
    return comments.stream().noneMatch(Comment::breaksLine);
  }

  /** Its characters on one line, with the comments and blanks before it. */
  int width() {
    return (gap == Gap.NONE ? 0 : 1) + inside();
  }

  /** The same without the blank before it. */
  int inside() {
    int width = length(text);
    for (Comment comment : comments) {
      width += 1 + length(comment.text());
    }
    return width;
  }

  /** How many characters a reader sees, as near as it can be told without a font. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
