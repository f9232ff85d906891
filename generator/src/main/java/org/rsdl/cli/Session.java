package org.rsdl.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/** One call of a verb: its options and where its words go. */
record Session(Console console, Options options, Printer out, Printer err) {

  static Session of(Console console, Options options) {
    boolean colored = options.colored(console.terminal(), console.environment());
    return new Session(
        console, options, new Printer(console.out(), colored), new Printer(console.err(), colored));
  }

  /** Refuses {@code --format json} for a verb that has no such answer. */
  void humanOnly(String verb) {
    if (options.json()) {
      throw Stop.usage("rsdl " + verb + " --format json is not there yet");
    }
  }

  /** A path as typed, from the folder of the call. */
  Path path(String typed) {
    try {
      return console.here().resolve(typed);
    } catch (java.nio.file.InvalidPathException e) {
      throw Stop.usage("'" + Printer.printable(typed) + "' is not a path");
    }
  }

  PrintStream stdout() {
    return console.out();
  }
}
