package org.rsdl.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world around one call.
 *
 * @param out where the result goes
 * @param err where everything else goes
 * @param here the folder that relative paths start from
 * @param terminal whether {@code out} is one
 * @param environment the environment variables
 */
record Console(
    PrintStream out,
    PrintStream err,
    Path here,
    boolean terminal,
    Map<String, String> environment) {
  Console {
    environment = Map.copyOf(environment);
  }
}
