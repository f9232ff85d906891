package org.rsdl.cli;

/** The exit codes of the command line's contract. */
final class Exit {
  private Exit() {}

  /** Nothing to complain about. */
  static final int FINE = 0;

  /** Problems, a failed expectation, or differences. */
  static final int PROBLEMS = 1;

  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  /** The text can't be read as a model, and the verb needs one. */
  static final int TEXT = 3;

  /** The environment lacks something. */
  static final int ENVIRONMENT = 4;

  /** A fault of ours. */
  static final int FAULT = 70;

  /** Interrupted; the JVM itself ends so at Ctrl-C. */
  static final int INTERRUPTED = 130;
}
