package org.rsdl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every {@code *.session} beside this class. {@code == FILE [latin1|crlf|folder|bom]} writes a
 * file; {@code $ rsdl …} runs a verb; what follows is its whole stdout, its stderr with {@code ! }
 * in front, and {@code ? N}, the exit code; HERE is the folder and ␛ an escape. A line {@code ...}
 * stands for any lines; {@code $ files DIR} lists a folder, {@code $ cat FILE} shows a file with ␍
 * for carriage returns.
 */
class SessionsTest {
  private static final Path SESSIONS = Path.of("src/test/resources/org/rsdl/cli");

  @TempDir Path folder;

  static Stream<String> sessions() throws IOException {
    try (Stream<Path> files = Files.list(SESSIONS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".session"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void runsAsWritten(String session) throws IOException {
    List<String> lines = Files.readAllLines(SESSIONS.resolve(session));
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && !starts(lines.get(end))) {
        end++;
      }
      step(session + ":" + (i + 1), lines.get(i), lines.subList(i + 1, end));
      i = end;
    }
  }

  private static boolean starts(String line) {
    return line.startsWith("== ") || line.startsWith("$ ") || line.startsWith("## ");
  }

  private void step(String where, String head, List<String> body) throws IOException {
    if (head.startsWith("== ")) {
      write(head.substring(3).split(" "), body);
    } else if (head.startsWith("$ files ")) {
      assertEquals(trimmed(body), files(head.substring("$ files ".length())), where);
    } else if (head.startsWith("$ cat ")) {
      String text = Files.readString(folder.resolve(head.substring("$ cat ".length())));
      assertEquals(trimmed(body), text.replace('\r', '␍').lines().toList(), where);
    } else if (head.startsWith("$ rsdl")) {
      List<String> actual = run(words(head.substring("$ rsdl".length()).trim()));
      List<String> expected = trimmed(body);
      if (!matches(expected, actual)) {
        assertEquals(String.join("\n", expected), String.join("\n", actual), where);
      }
    }
  }

  private void write(String[] head, List<String> body) throws IOException {
    Path file = folder.resolve(head[0]);
    String how = head.length > 1 ? head[1] : "";
    if (how.equals("folder")) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    String end = how.equals("crlf") ? "\r\n" : "\n";
    Charset charset = how.equals("latin1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    String text = trimmed(body).isEmpty() ? "" : String.join(end, trimmed(body)) + end;
    if (how.endsWith("MB")) {
      try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
        large.setLength(Long.parseLong(how.replace("MB", "")) * 1_000_000);
      }
      return;
    }
    Files.write(file, ((how.equals("bom") ? "\uFEFF" : "") + text).getBytes(charset));
  }

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** Words by blanks; quotes hold words together. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    var matcher = java.util.regex.Pattern.compile("'([^']*)'|(\\S+)").matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return words;
  }

  private List<String> run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            folder,
            false,
            Map.of());
    int exit = Main.run(arguments, console);
    console.out().flush();
    console.err().flush();
    List<String> lines = new ArrayList<>(shown(out).lines().toList());
    shown(err).lines().map(line -> ("! " + line).stripTrailing()).forEach(lines::add);
    lines.add("? " + exit);
    return lines;
  }

  private String shown(ByteArrayOutputStream stream) {
    return stream
        .toString(StandardCharsets.UTF_8)
        .replace(folder.toString(), "HERE")
        .replace('\033', '␛');
  }

  private static List<String> trimmed(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isEmpty()) {
      end--;
    }
    return lines.subList(0, end);
  }

  /** Whether the lines are those; {@code ...} stands for any number of lines. */
  private static boolean matches(List<String> expected, List<String> actual) {
    if (expected.isEmpty()) {
      return actual.isEmpty();
    }
    List<String> rest = expected.subList(1, expected.size());
    if (expected.getFirst().equals("...")) {
      for (int i = 0; i <= actual.size(); i++) {
        if (matches(rest, actual.subList(i, actual.size()))) {
          return true;
        }
      }
      return false;
    }
    return !actual.isEmpty()
        && line(expected.getFirst(), actual.getFirst())
        && matches(rest, actual.subList(1, actual.size()));
  }

  /** Equal, or with … for any words. */
  private static boolean line(String expected, String actual) {
    String[] parts = expected.split("…", -1);
    StringBuilder regex = new StringBuilder();
    for (String part : parts) {
      regex.append(regex.isEmpty() ? "" : ".*").append(java.util.regex.Pattern.quote(part));
    }
    return actual.matches(regex.toString());
  }
}
