package org.rsdl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts changed texts back into their files; line ends and byte order mark stay as they were. */
final class Rewrite {
  private Rewrite() {}

  /** Writes what differs, all of it or nothing, and says how many files that are. */
  static int of(Session session, Map<String, String> before, Map<String, String> after) {
    Map<Path, byte[]> changed = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> text : after.entrySet()) {
        String old = before.get(text.getKey());
        if (!text.getValue().equals(old)) {
          Path place = session.path(text.getKey()).toRealPath();
          changed.put(place, bytes(text.getKey(), place, String.valueOf(old), text.getValue()));
        }
      }
      if (!changed.isEmpty()) {
        write(changed);
      }
    } catch (IOException e) {
      throw Stop.environment("nothing written; can't write " + Texts.reason(e));
    }
    return changed.size();
  }

  private static void write(Map<Path, byte[]> files) throws IOException {
    try (Drafts drafts = Drafts.in(files.keySet().iterator().next().resolveSibling(""))) {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        if (!Files.isWritable(file.getKey())) {
          throw new AccessDeniedException(file.getKey().toString());
        }
        drafts.replace(file.getKey(), file.getValue());
      }
      drafts.publish();
    }
  }

  private static byte[] bytes(String shown, Path place, String old, String text)
      throws IOException {
    if (!Texts.read(shown, place).equals(old)) {
      throw Stop.environment(
          "nothing written; " + Printer.printable(shown) + " was changed by someone else");
    }
    boolean crlf = old.contains("\r\n") && !old.replace("\r\n", "").contains("\n");
    String lines = crlf ? text.replace("\r\n", "\n").replace("\n", "\r\n") : text;
    return (Texts.mark(place) + lines).getBytes(StandardCharsets.UTF_8);
  }
}
