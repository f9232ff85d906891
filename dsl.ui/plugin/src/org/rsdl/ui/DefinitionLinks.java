package org.rsdl.ui;

import java.net.URI;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** From a name to where it is defined: F3 and Ctrl+click. */
public final class DefinitionLinks extends AbstractHyperlinkDetector {
  @Override
  public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
    IDocument document = viewer.getDocument();
    var uri = Documents.uri(document).orElse(null);
    if (uri == null) {
      return null;
    }
    try {
      IRegion word = Documents.word(document, region.getOffset());
      var links =
          locations(uri, document, region.getOffset()).stream()
              .map(location -> new Link(word, location))
              .toArray(IHyperlink[]::new);
      return links.length == 0 ? null : links;
    } catch (BadLocationException e) {
      return null; // the text has changed since
    }
  }

  private static List<Location> locations(URI uri, IDocument document, int offset)
      throws BadLocationException {
    var at = new DefinitionParams(LanguageHost.document(uri), Documents.position(document, offset));
    return RsdlUi.host()
        .ask(server -> server.definition(at))
        .map(
            answer ->
                answer.isLeft()
                    ? List.<Location>copyOf(answer.getLeft())
                    : answer.getRight().stream()
                        .map(
                            link ->
                                new Location(link.getTargetUri(), link.getTargetSelectionRange()))
                        .toList())
        .orElse(List.of());
  }

  private record Link(IRegion region, Location target) implements IHyperlink {
    @Override
    public IRegion getHyperlinkRegion() {
      return region;
    }

    @Override
    public String getTypeLabel() {
      return null;
    }

    @Override
    public String getHyperlinkText() {
      return "Open definition";
    }

    @Override
    public void open() {
      var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
      for (var file : Documents.files(target.getUri())) {
        try {
          if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            var selection = Documents.region(document, target.getRange());
            editor.selectAndReveal(selection.getOffset(), selection.getLength());
          }
          return;
        } catch (PartInitException e) {
          ILog.get().error("RSDL: cannot open " + file, e);
        }
      }
    }
  }
}
