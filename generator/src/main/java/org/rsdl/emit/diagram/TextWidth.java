package org.rsdl.emit.diagram;

import org.rsdl.emit.diagram.Picture.Face;
import org.rsdl.emit.diagram.Picture.Words;

/**
 * How wide a line of text is at most. The reader's font is unknown and a font of this machine would
 * make the output depend on it; the widths are those of a wide face (Verdana, DejaVu Sans).
 */
final class TextWidth {
  private TextWidth() {}

  private static final double FIXED = 0.61;
  private static final double SPACED = 0.08;
  private static final double BOLD = 1.08;

  /** In pixels. */
  static double of(Words words) {
    int size = words.face().size();
    return switch (words.face()) {
      case ADDRESS -> size * FIXED * words.text().codePointCount(0, words.text().length());
      case KIND -> size * (sum(words.text()) + SPACED * words.text().length());
      case NAME -> size * BOLD * sum(words.text());
      case LABEL, FACT -> size * sum(words.text());
    };
  }

  /** Of a line's words, in pixels. */
  static double ofLine(String text) {
    return Face.ADDRESS.size() * sum(text);
  }

  private static double sum(String text) {
    return text.codePoints().mapToDouble(TextWidth::em).sum();
  }

  private static double em(int c) {
    if (c > 0x2000) {
      return 1.05;
    }
    if ("iljI.,:;'|!()[] ·".indexOf(c) >= 0) {
      return 0.40;
    }
    if ("mwMW@%".indexOf(c) >= 0) {
      return 0.99;
    }
    return Character.isUpperCase(c) ? 0.74 : 0.64;
  }
}
