package org.rsdl.ide.quickfix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.rsdl.ast.RsdlFile;
import org.rsdl.fix.Fix;
import org.rsdl.fix.Fixes;
import org.rsdl.ide.diagnostics.Diagnostics;
import org.rsdl.ide.network.Known;
import org.rsdl.ide.network.Networks;
import org.rsdl.lower.Problem;

/** The fixes of the problems at the cursor; the first of a problem is the preferred one. */
public final class FixActions implements ICodeActionService2 {
  private final Networks networks;
  private final UriExtensions uris;

  @Inject
  FixActions(Networks networks, UriExtensions uris) {
    this.networks = networks;
    this.uris = uris;
  }

  @Override
  public List<Either<Command, CodeAction>> getCodeActions(Options options) {
    CodeActionParams params = options.getCodeActionParams();
    if (!wanted(params.getContext())) {
      return List.of();
    }
    return options
        .getLanguageServerAccess()
        .doSyncRead(options.getURI(), context -> actions(context.getResource(), params));
  }

  /** A client may ask for some kinds only; a kind includes those below it. */
  private static boolean wanted(CodeActionContext context) {
    List<String> only = context.getOnly();
    return only == null
        || only.stream().anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
  }

  private List<Either<Command, CodeAction>> actions(Resource resource, CodeActionParams params) {
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    if (resource != null
        && !resource.getContents().isEmpty()
        && resource.getContents().getFirst() instanceof RsdlFile file) {
      Known known = networks.of(file);
      UnaryOperator<String> texts = texts(resource);
      String own = resource.getURI().toString();
      for (Problem problem : known.problems()) {
        if (problem.place().file().equals(own)) {
          Diagnostic diagnostic = Diagnostics.of(problem, this::toClient);
          if (asked(diagnostic, params)) {
            add(Fixes.of(problem, known.lowered(), texts), diagnostic, texts, actions);
          }
        }
      }
    }
    return actions;
  }

  /** Whether a client asks for this problem: by name, or with its range where it names none. */
  private static boolean asked(Diagnostic ours, CodeActionParams params) {
    List<Diagnostic> named = params.getContext().getDiagnostics();
    if (named == null || named.isEmpty()) {
      return overlap(ours.getRange(), params.getRange());
    }
    return named.stream()
        .anyMatch(
            theirs ->
                ours.getRange().equals(theirs.getRange())
                    && ours.getMessage().equals(theirs.getMessage()));
  }

  private static boolean overlap(Range a, Range b) {
    return before(a.getStart(), b.getEnd()) && before(b.getStart(), a.getEnd());
  }

  private static boolean before(
      org.eclipse.lsp4j.Position first, org.eclipse.lsp4j.Position second) {
    return first.getLine() < second.getLine()
        || (first.getLine() == second.getLine() && first.getCharacter() <= second.getCharacter());
  }

  private void add(
      List<Fix> fixes,
      Diagnostic diagnostic,
      UnaryOperator<String> texts,
      List<Either<Command, CodeAction>> actions) {
    for (int i = 0; i < fixes.size(); i++) {
      CodeAction action = new CodeAction(fixes.get(i).title());
      action.setKind(CodeActionKind.QuickFix);
      action.setDiagnostics(List.of(diagnostic));
      action.setIsPreferred(i == 0);
      action.setEdit(new WorkspaceEdit(edits(fixes.get(i), texts)));
      actions.add(Either.forRight(action));
    }
  }

  private Map<String, List<TextEdit>> edits(Fix fix, UnaryOperator<String> texts) {
    Map<String, Document> documents = new HashMap<>();
    Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    for (Fix.Edit edit : fix.edits()) {
      Document document =
          documents.computeIfAbsent(edit.file(), f -> new Document(1, texts.apply(f)));
      Range range =
          new Range(
              document.getPosition(edit.offset()),
              document.getPosition(edit.offset() + edit.length()));
      edits
          .computeIfAbsent(toClient(edit.file()), f -> new ArrayList<>())
          .add(new TextEdit(range, edit.text()));
    }
    return edits;
  }

  /** From a file as places name it to its text in the version that was judged. */
  private static UnaryOperator<String> texts(Resource resource) {
    return file ->
        resource.getResourceSet().getResource(URI.createURI(file), false) instanceof XtextResource r
                && r.getParseResult() != null
            ? r.getParseResult().getRootNode().getText()
            : "";
  }

  private String toClient(String file) {
    return uris.toUriString(URI.createURI(file));
  }
}
