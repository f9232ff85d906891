package org.rsdl.ide.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsdl.ide.LspScript;

/** The example of mistakes says behind {@code //~} which problems a line has, and no others. */
class MistakesTest {
  private static final Path MISTAKES =
      Path.of("../examples/mistakes/mistakes.rsdl").toAbsolutePath().normalize();

  @Test
  void everyMistakeIsShownAtItsLine() throws Exception {
    String text = Files.readString(MISTAKES);
    List<String> shown = new ArrayList<>();
    try (LspScript lsp = new LspScript()) {
      for (var diagnostic : lsp.open(MISTAKES.toUri().toString(), text)) {
        assertEquals("rsdl", diagnostic.getSource());
        int line = diagnostic.getRange().getStart().getLine() + 1;
        shown.add(line + " " + diagnostic.getCode().getLeft());
      }
    }
    List<String> expected = expected(text);
    assertTrue(expected.size() >= 20, expected.toString());
    assertEquals(expected, shown.stream().sorted().toList());
  }

  private static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int mark = lines[i].indexOf("//~ ");
      if (mark >= 0) {
        for (String rule : lines[i].substring(mark + 4).strip().split("\\s+")) {
          expected.add(i + 1 + " " + rule);
        }
      }
    }
    return expected.stream().sorted().toList();
  }
}
