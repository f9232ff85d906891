package org.rsdl.ide;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures from the start of {@code ./rsdl lsp} to the first diagnostics of an example. From the
 * project's folder: {@code java dsl.ide/src/test/java/org/rsdl/ide/StartupMeter.java [times]}
 */
final class StartupMeter {
  private static final Path MODEL =
      Path.of("examples/founding/founding.rsdl").toAbsolutePath().normalize();

  private StartupMeter() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int times = arguments.length == 0 ? 11 : Integer.parseInt(arguments[0]);
    measure(); // builds what is missing
    List<Long> wall = new ArrayList<>();
    List<Long> cpu = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Sample sample = measure();
      wall.add(sample.wall());
      cpu.add(sample.cpu());
    }
    System.out.println("ms wall " + summary(wall) + ", CPU of the server " + summary(cpu));
  }

  private record Sample(long wall, long cpu) {}

  private static String summary(List<Long> all) {
    Collections.sort(all);
    return "median %d (%d to %d)".formatted(all.get(all.size() / 2), all.getFirst(), all.getLast());
  }

  private static Sample measure() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process server =
        new ProcessBuilder("./rsdl", "lsp").redirectError(ProcessBuilder.Redirect.INHERIT).start();
    OutputStream out = server.getOutputStream();
    send(out, "\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}");
    send(out, "\"method\":\"initialized\",\"params\":{}");
    send(
        out,
        "\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\""
            + MODEL.toUri()
            + "\",\"languageId\":\"rsdl\",\"version\":1,\"text\":\""
            + quoted(Files.readString(MODEL))
            + "\"}}");
    DataInputStream in = new DataInputStream(server.getInputStream());
    String message = receive(in);
    while (!message.contains("textDocument/publishDiagnostics")) {
      message = receive(in);
    }
    long wall = (System.nanoTime() - start) / 1_000_000;
    long cpu = server.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    send(out, "\"id\":2,\"method\":\"shutdown\"");
    send(out, "\"method\":\"exit\"");
    server.waitFor();
    return new Sample(wall, cpu);
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static void send(OutputStream out, String members) throws IOException {
    byte[] body = ("{\"jsonrpc\":\"2.0\"," + members + "}").getBytes(StandardCharsets.UTF_8);
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(body);
    out.flush();
  }

  private static String receive(DataInputStream in) throws IOException {
    StringBuilder header = new StringBuilder();
    while (header.indexOf("\r\n\r\n") < 0) {
      header.append((char) in.readUnsignedByte());
    }
    String length = header.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1");
    return new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
  }
}
