package org.rsdl.emit.routes;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of table a node may have; texts as the command line and the JSON contract write them.
 */
public enum Table {
  ADJ_RIB_IN("adj-rib-in"),
  LOC_RIB("loc-rib"),
  ADJ_RIB_OUT("adj-rib-out"),
  EFFECTIVE("effective"),
  ALL("all");

  private final String text;

  Table(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** The kind of that text. */
  public static Optional<Table> named(String text) {
    return Arrays.stream(values()).filter(table -> table.text.equals(text)).findFirst();
  }

  /** Whether a choice of this shows that table. */
  boolean shows(Table other) {
    return this == ALL || this == other;
  }
}
