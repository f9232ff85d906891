package org.rsdl.ide.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.rsdl.ide.LspScript;

class FormattingTest {
  private static final String FILE = "file:///nowhere/a.rsdl";
  private static final TextDocumentIdentifier DOCUMENT = new TextDocumentIdentifier(FILE);
  private static final FormattingOptions OPTIONS = new FormattingOptions(8, false);

  private static List<String> shown(List<? extends TextEdit> edits) {
    return edits.stream()
        .map(
            edit ->
                edit.getRange().getStart().getLine()
                    + ":"
                    + edit.getRange().getStart().getCharacter()
                    + " '"
                    + edit.getNewText().replace("\n", "\\n")
                    + "'")
        .toList();
  }

  @Test
  void formatsTheWholeDocument() throws Exception {
    try (LspScript lsp = new LspScript()) {
      assertTrue(lsp.initialized.getCapabilities().getDocumentFormattingProvider().getLeft());
      lsp.open(FILE, "vnet  Hub {address 10.0.0.0/16 }\nsite\tDc { }");
      assertEquals(
          List.of("0:4 ' '", "0:11 ' '", "1:4 ' '", "1:7 '\\n'"),
          shown(lsp.ask(s -> s.formatting(new DocumentFormattingParams(DOCUMENT, OPTIONS)))));
    }
  }

  @Test
  void formatsARange() throws Exception {
    try (LspScript lsp = new LspScript()) {
      lsp.open(FILE, "vnet  Hub\nsite  Dc\nsite  Dc2\n");
      Range range = new Range(new Position(1, 0), new Position(1, 8));
      assertEquals(
          List.of("1:4 ' '"),
          shown(
              lsp.ask(
                  s ->
                      s.rangeFormatting(
                          new DocumentRangeFormattingParams(DOCUMENT, OPTIONS, range)))));
    }
  }

  @Test
  void leavesTextWithSyntaxErrorsAlone() throws Exception {
    try (LspScript lsp = new LspScript()) {
      lsp.open(FILE, "vnet  Hub {");
      assertEquals(
          List.of(),
          shown(lsp.ask(s -> s.formatting(new DocumentFormattingParams(DOCUMENT, OPTIONS)))));
    }
  }
}
