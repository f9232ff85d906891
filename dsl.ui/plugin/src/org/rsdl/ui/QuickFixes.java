package org.rsdl.ui;

import java.net.URI;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** The server's code actions for a marker: in the Problems view, and under Ctrl+1 in the editor. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {
  @Override
  public boolean hasResolutions(IMarker marker) {
    return !marker.getAttribute(MarkerJob.CODE, "").isEmpty();
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    URI uri = marker.getResource().getLocationURI();
    return RsdlUi.host().diagnostics(uri).stream()
        .filter(diagnostic -> shows(marker, diagnostic))
        .limit(1)
        .flatMap(diagnostic -> actions(uri, diagnostic).stream())
        .map(Resolution::new)
        .toArray(IMarkerResolution[]::new);
  }

  private static boolean shows(IMarker marker, Diagnostic diagnostic) {
    return MarkerJob.code(diagnostic).equals(marker.getAttribute(MarkerJob.CODE, ""))
        && MarkerJob.message(diagnostic).equals(marker.getAttribute(IMarker.MESSAGE, ""))
        && diagnostic.getRange().getStart().getLine() + 1
            == marker.getAttribute(IMarker.LINE_NUMBER, 0);
  }

  private static List<CodeAction> actions(URI uri, Diagnostic diagnostic) {
    var params =
        new CodeActionParams(
            LanguageHost.document(uri),
            diagnostic.getRange(),
            new CodeActionContext(List.of(diagnostic)));
    return RsdlUi.host().ask(server -> server.codeAction(params)).orElse(List.of()).stream()
        .filter(action -> action != null && action.isRight() && action.getRight().getEdit() != null)
        .map(action -> action.getRight())
        .toList();
  }

  private record Resolution(CodeAction action) implements IMarkerResolution2 {
    @Override
    public String getLabel() {
      return action.getTitle();
    }

    @Override
    public void run(IMarker marker) {
      WorkspaceEdits.apply(action.getEdit());
    }

    @Override
    public String getDescription() {
      return action.getTitle();
    }

    @Override
    public Image getImage() {
      return Icons.FIX.image();
    }
  }
}
