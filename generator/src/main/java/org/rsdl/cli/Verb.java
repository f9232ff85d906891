package org.rsdl.cli;

/** One verb: picocli fills its annotated fields, then it runs. */
interface Verb {
  /** Does the work and returns the exit code; a {@link Stop} ends it early. */
  int run(Session session);
}
