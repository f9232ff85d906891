package org.rsdl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;

/** Where the command line starts. */
public final class Main {
  private Main() {}

  /** Runs one verb and exits with its code; the launcher says whether stdout is a terminal. */
  public static void main(String[] arguments) {
    boolean terminal = terminal();
    Output out = new Output(new FileOutputStream(FileDescriptor.out));
    Output err = new Output(new FileOutputStream(FileDescriptor.err));
    Console console =
        new Console(
            out.printed(terminal), err.printed(terminal), Path.of(""), terminal, System.getenv());
    int exit = run(List.of(arguments), console);
    console.out().flush();
    console.err().flush();
    System.exit(out.exit(exit, console.err()));
  }

  /**
   * The launcher's word; where its shell can't tell it says {@code console}, and sets {@code
   * jdk.console} so that the JVM has one only at a terminal.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean terminal() {
    String said = System.getProperty("rsdl.terminal", "");
    return said.equals("true") || (said.equals("console") && System.console() != null);
  }

  /** Runs one verb; whatever goes wrong is a line on stderr and an exit code. */
  static int run(List<String> arguments, Console console) {
    try {
      return Call.run(arguments, console);
    } catch (Stop stop) {
      console.err().print("rsdl: " + stop.getMessage() + "\n");
      return stop.exit();
    } catch (RuntimeException | Error fault) {
      Fault.report(fault, arguments, console);
      return Exit.FAULT;
    }
  }
}
