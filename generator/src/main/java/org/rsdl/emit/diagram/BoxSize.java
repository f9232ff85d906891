package org.rsdl.emit.diagram;

import org.rsdl.emit.diagram.Picture.Box;

/** The room a box needs for its words, in pixels. */
final class BoxSize {
  private BoxSize() {}

  /** Between a box's border and what is in it. */
  static final double PADDING = 14;

  static double width(Box box) {
    return Math.ceil(box.words().stream().mapToDouble(TextWidth::of).max().orElse(0)) + 2 * PADDING;
  }

  static double height(Box box) {
    return box.words().stream().mapToInt(words -> words.face().height()).sum() + 1.6 * PADDING;
  }
}
