package org.rsdl.ide.quickfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.Test;
import org.rsdl.ide.LspScript;

class FixActionsTest {
  private static final Path VPN =
      Path.of("../examples/vpn-active-active/vpn-active-active.rsdl").toAbsolutePath().normalize();
  private static final String RULE = "vpn-gateway-not-active-active";
  private final String uri = VPN.toUri().toString();

  @Test
  void aFixTakesTheProblemAway() throws Exception {
    try (LspScript lsp = new LspScript()) {
      String good = Files.readString(VPN);
      String broken = good.replace("mode active-active", "mode active-standby");
      Diagnostic problem = problem(lsp.open(uri, broken));
      List<CodeAction> actions = actions(lsp, problem.getRange(), List.of(problem), null);
      assertEquals(CodeActionKind.QuickFix, actions.getFirst().getKind());
      assertTrue(actions.getFirst().getIsPreferred());
      assertEquals(RULE, actions.getFirst().getDiagnostics().getFirst().getCode().getLeft());
      List<TextEdit> edits = actions.getFirst().getEdit().getChanges().get(uri);
      assertEquals(good, new Document(1, broken).applyChanges(edits).getContents());
    }
  }

  @Test
  void aClientMayAskByPlaceOrForAnotherKind() throws Exception {
    try (LspScript lsp = new LspScript()) {
      String broken = Files.readString(VPN).replace("mode active-active", "mode active-standby");
      Range range = problem(lsp.open(uri, broken)).getRange();
      assertTrue(titles(actions(lsp, range, List.of(), null)).size() >= 1);
      assertEquals(List.of(), actions(lsp, range, List.of(), List.of("refactor")));
      Range elsewhere = new Range(LspScript.at("|"), LspScript.at("|"));
      assertEquals(List.of(), actions(lsp, elsewhere, List.of(), null));
    }
  }

  private static Diagnostic problem(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(d -> d.getCode().getLeft().equals(RULE))
        .findFirst()
        .orElseThrow(() -> new AssertionError(diagnostics.toString()));
  }

  private List<CodeAction> actions(
      LspScript lsp, Range range, List<Diagnostic> diagnostics, List<String> only)
      throws Exception {
    CodeActionContext context = new CodeActionContext(diagnostics);
    context.setOnly(only);
    List<CodeAction> actions = new ArrayList<>();
    lsp.ask(d -> d.codeAction(new CodeActionParams(LspScript.id(uri), range, context)))
        .forEach(action -> actions.add(action.getRight()));
    return actions;
  }

  private static List<String> titles(List<CodeAction> actions) {
    return actions.stream().map(CodeAction::getTitle).toList();
  }
}
