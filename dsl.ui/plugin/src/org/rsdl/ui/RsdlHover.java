package org.rsdl.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;

/** The server's hover, as plain text: the platform shows no Markdown. */
public final class RsdlHover implements ITextHover, ITextHoverExtension {
  @Override
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    IDocument document = viewer.getDocument();
    var uri = Documents.uri(document).orElse(null);
    if (uri == null) {
      return null;
    }
    try {
      LanguageHost host = RsdlUi.host();
      host.update(uri, document.get());
      var at =
          new HoverParams(
              LanguageHost.document(uri), Documents.position(document, region.getOffset()));
      return host.ask(server -> server.hover(at))
          .map(RsdlHover::text)
          .filter(text -> !text.isBlank())
          .orElse(null);
    } catch (BadLocationException e) {
      return null; // the text has changed since
    }
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    try { // the platform shows no hover over an empty region
      IRegion word = Documents.word(viewer.getDocument(), offset);
      return word.getLength() == 0 ? null : word;
    } catch (BadLocationException e) {
      return null; // the text has changed since
    }
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return parent -> new HoverText(parent, false);
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
    return parts.stream().collect(Collectors.joining("\n"));
  }
}
