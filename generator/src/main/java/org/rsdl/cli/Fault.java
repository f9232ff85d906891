package org.rsdl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A fault of ours: one line on stderr, and the details in a file. */
final class Fault {
  private Fault() {}

  /** Says what happened and where the details are; with -v it shows them too. */
  static void report(Throwable fault, List<String> arguments, Console console) {
    StringWriter stack = new StringWriter();
    fault.printStackTrace(new PrintWriter(stack));
    String details =
        "rsdl "
            + String.join(" ", arguments)
            + "\nrsdl "
            + Version.number()
            + ", Java "
            + Runtime.version()
            + "\n"
            + stack;
    console
        .err()
        .print(
            "rsdl: a fault of ours, %s; the details are in %s\n"
                .formatted(Printer.printable(fault.toString()), file(details)));
    if (arguments.contains("-v") || arguments.contains("--verbose")) {
      console.err().print(details);
    }
  }

  private static String file(String details) {
    try {
      Path file = Files.createTempFile("rsdl-fault-", ".txt");
      Files.writeString(file, details);
      return file.toString();
    } catch (IOException e) {
      return "no file (" + e.getMessage() + "); run it again with -v";
    }
  }
}
