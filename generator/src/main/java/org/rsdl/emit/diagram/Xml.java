package org.rsdl.emit.diagram;

/** Text of a model as XML 1.0 text: markup escaped, what XML forbids replaced by U+FFFD. */
final class Xml {
  private Xml() {}

  /** Between tags. */
  static String text(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.appendCodePoint(allowed(c) ? c : 0xFFFD);
              }
            });
    return xml.toString();
  }

  /** Between double quotes. */
  static String attribute(String text) {
    return text(text).replace("\"", "&quot;").replace("\n", "&#10;");
  }

  /** The production Char of XML 1.0 without control characters but tabulator and line feed. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0x7F)
        || (c > 0x9F && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
