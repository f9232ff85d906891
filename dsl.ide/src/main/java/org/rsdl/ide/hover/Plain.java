package org.rsdl.ide.hover;

/** Free text, which must not act as Markdown or HTML. */
final class Plain {
  private Plain() {}

  /** The text in one line; what could begin a mark, a tag, a cell or a link is escaped. */
  static String escaped(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("[\\\\`*_\\[\\]<>|&~:@]", "\\\\$0")
        .replaceAll("(?i)\\b(www)\\.", "$1\\\\.");
  }
}
