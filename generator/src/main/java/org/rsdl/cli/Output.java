package org.rsdl.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output or error: remembers why writing failed, and drops what comes after. */
final class Output extends OutputStream {
  private final OutputStream target;
  private @Nullable IOException failure;

  Output(OutputStream target) {
    this.target = target;
  }

  /** UTF-8, whatever the locale: JSON demands it; a Windows terminal gets what it can show. */
  PrintStream printed(boolean terminal) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    String console = System.getProperty("stdout.encoding", "");
    Charset charset =
        windows && terminal && !console.isEmpty()
            ? Charset.forName(console)
            : StandardCharsets.UTF_8;
    return new PrintStream(new BufferedOutputStream(this, 1 << 16), false, charset);
  }

  /** The exit code after all was written: a reader that went away is no error, a full disk is. */
  int exit(int code, PrintStream err) {
    if (failure == null || closed(failure)) {
      return code;
    }
    err.print("rsdl: can't write to standard output: " + failure.getMessage() + "\n");
    err.flush();
    return code == Exit.FINE ? Exit.ENVIRONMENT : code;
  }

  /** The words of Linux and macOS (Broken pipe) and of Windows (The pipe is being closed). */
  private static boolean closed(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Tells a stream above, and so who asks it ({@code checkError}), that nobody reads any more. */
  @Override
  public void flush() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failure != null) {
      return;
    }
    try {
      target.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
    }
  }
}
