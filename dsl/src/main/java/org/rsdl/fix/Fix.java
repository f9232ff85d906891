package org.rsdl.fix;

import java.util.List;

/** A way to take a finding away: edits of one file whose result is checked. */
public record Fix(String title, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /**
   * Replaces {@code length} characters from {@code offset} (0-based) of {@code file} by {@code
   * text}.
   */
  public record Edit(String file, int offset, int length, String text) {}
}
