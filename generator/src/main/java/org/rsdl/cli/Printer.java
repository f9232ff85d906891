package org.rsdl.cli;

import java.io.PrintStream;

/** Writes lines, coloured where wanted; nothing of a model reaches the terminal as a control. */
final class Printer {
  /** What a stretch of text is; the codes are those of ANSI X3.64. */
  enum Style {
    ERROR("31;1"),
    WARNING("33;1"),
    INFO("36"),
    GOOD("32"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private final PrintStream stream;
  private final boolean colored;

  Printer(PrintStream stream, boolean colored) {
    this.stream = stream;
    this.colored = colored;
  }

  /** The text in a style; unchanged where nothing is coloured. */
  String styled(Style style, String text) {
    return colored && !text.isEmpty() ? "\033[" + style.code + "m" + text + "\033[0m" : text;
  }

  void line(String text) {
    stream.print(text + "\n");
  }

  /** Whole lines for people. */
  void text(String text) {
    text.lines().map(Printer::printable).forEach(this::line);
  }

  /** Text for programs, to the byte. */
  void exact(String text) {
    stream.print(text);
  }

  /** The same length, with each control character shown as a blank or a replacement mark. */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(c == '\t' ? ' ' : isControl(c) ? '\uFFFD' : c);
    }
    return shown.toString();
  }

  /** Controls, line breaks of any kind, and the marks that reorder what follows them on a line. */
  private static boolean isControl(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
