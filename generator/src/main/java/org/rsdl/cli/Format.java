package org.rsdl.cli;

import java.util.List;
import java.util.Locale;

/** The words of {@code --format}; each verb names those it prints. */
enum Format {
  HUMAN,
  JSON,
  SARIF,
  GITHUB,
  JUNIT,
  CSV,
  MARKDOWN,
  AZ,
  SVG,
  MERMAID,
  D2,
  DOT;

  /** As it is typed. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As they are typed, with commas between them. */
  static String words(List<Format> formats) {
    return String.join(", ", formats.stream().map(Format::word).toList());
  }
}
