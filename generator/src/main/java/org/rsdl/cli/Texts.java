package org.rsdl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file's bytes as text: UTF-8, with or without byte order mark. */
final class Texts {
  private static final String MARK = "\uFEFF";
  private static final long MEGA = 1_000_000;

  /** Thirty times the largest model we know of; what is larger is no text by hand or template. */
  private static final long LARGEST = 10 * MEGA;

  private Texts() {}

  /** The whole text, without byte order mark. */
  static String read(String shown, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Stop.usage(Printer.printable(shown) + " is neither a file nor a folder");
    }
    long size = Files.size(file);
    if (size > LARGEST) {
      throw Stop.usage(
          "%s has %d MB; a text has at most %d MB"
              .formatted(Printer.printable(shown), size / MEGA, LARGEST / MEGA));
    }
    return decode(shown, Files.readAllBytes(file));
  }

  /** The byte order mark that a file starts with; empty where it has none. */
  static String mark(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(3), StandardCharsets.UTF_8);
      return start.startsWith(MARK) ? MARK : "";
    }
  }

  private static String decode(String shown, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, text, true);
    if (result.isError()) {
      throw Stop.usage(
          "%s is not UTF-8 text; byte %d in line %d is 0x%02X"
              .formatted(
                  Printer.printable(shown),
                  in.position() + 1,
                  lines(bytes, in.position()) + 1,
                  bytes[in.position()]));
    }
    text.flip();
    String all = text.toString();
    return all.startsWith(MARK) ? all.substring(1) : all;
  }

  private static int lines(byte[] bytes, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        lines++;
      }
    }
    return lines;
  }

  /** What stands in the way of reading it. */
  static Stop unreadable(String shown, Exception e) {
    return Stop.environment("can't read " + Printer.printable(shown) + ": " + reason(e));
  }

  /** The system's word for what went wrong, and the file it went wrong with. */
  static String reason(Exception e) {
    String text = Printer.printable(String.valueOf(e.getMessage()));
    return switch (e) {
      case AccessDeniedException denied -> text + ": permission denied";
      case NoSuchFileException missing -> text + ": no such file or folder";
      case FileAlreadyExistsException there when there.getReason() == null ->
          text + ": not a folder";
      default -> text;
    };
  }
}
