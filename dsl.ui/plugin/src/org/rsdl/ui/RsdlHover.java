package org.rsdl.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;

/** The server's hover, as plain text: the platform shows no Markdown. */
public final class RsdlHover implements ITextHover {
  @Override
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    IDocument document = viewer.getDocument();
    var uri = Documents.uri(document).orElse(null);
    if (uri == null) {
      return null;
    }
    try {
      var at =
          new HoverParams(
              LanguageHost.document(uri), Documents.position(document, region.getOffset()));
      return RsdlUi.host().ask(server -> server.hover(at)).map(RsdlHover::text).orElse(null);
    } catch (BadLocationException e) {
      return null; // the text has changed since
    }
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return new Region(offset, 0);
  }

  @SuppressWarnings("deprecation") // MarkedString: a server may still answer with it
  private static String text(Hover hover) {
    if (hover.getContents().isRight()) {
      return hover.getContents().getRight().getValue();
    }
    List<String> parts =
        hover.getContents().getLeft().stream()
            .map(part -> part.map(text -> text, marked -> marked.getValue()))
            .toList();
    return parts.isEmpty() ? null : parts.stream().collect(Collectors.joining("\n"));
  }
}
