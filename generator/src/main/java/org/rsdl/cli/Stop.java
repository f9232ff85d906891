package org.rsdl.cli;

/** Ends a verb early: a message for stderr and the exit code. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int exit;

  private Stop(int exit, String message) {
    super(message, null, false, false);
    this.exit = exit;
  }

  /** The caller asked for what does not exist or does not fit together. */
  static Stop usage(String message) {
    return new Stop(Exit.USAGE, message);
  }

  /** The machine lacks something; the message says what. */
  static Stop environment(String message) {
    return new Stop(Exit.ENVIRONMENT, message);
  }

  int exit() {
    return exit;
  }
}
