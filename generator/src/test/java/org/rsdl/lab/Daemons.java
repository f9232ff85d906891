package org.rsdl.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Daemons in the foreground: children of this process, ended by it alone. */
final class Daemons implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private final List<Process> running = new ArrayList<>();
  private boolean closed;

  private synchronized Process begin(List<String> command, Path output) throws IOException {
    if (closed) {
      throw new IllegalStateException("no more daemons: the lab is closing");
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    running.add(process);
    return process;
  }

  /** Starts one, and waits for the socket that tells that it listens. */
  void start(List<String> command, Path output, Path socket) {
    try {
      Process process = begin(command, output);
      long deadline = System.nanoTime() + PATIENCE;
      while (!Files.exists(socket)) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IllegalStateException(
              command + " does not start:\n" + Files.readString(output));
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends all: first with the chance to tidy up, then without. */
  @Override
  public synchronized void close() {
    closed = true;
    running.forEach(Process::destroy);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    for (Process process : running) {
      try {
        long left = Math.max(0, deadline - System.nanoTime());
        if (!process.waitFor(left, TimeUnit.NANOSECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
    running.clear();
  }
}
