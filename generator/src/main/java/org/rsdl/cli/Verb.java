package org.rsdl.cli;

import java.util.List;

/** One verb: picocli fills its annotated fields, then it runs. */
interface Verb {
  /** Does the work and returns the exit code; a {@link Stop} ends it early. */
  int run(Session session);

  /** What it can print, the usual one first. */
  default List<Format> formats() {
    return List.of(Format.HUMAN, Format.JSON);
  }
}
