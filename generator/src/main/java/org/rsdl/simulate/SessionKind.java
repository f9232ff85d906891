package org.rsdl.simulate;

/** One way by which sessions come to be; one file each, listed in {@link Sessions}. */
interface SessionKind {
  /** Writes every session of this kind whose two ends are up. */
  void open(Ends ends, SessionBook book);
}
