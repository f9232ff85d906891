package org.rsdl.ide.formatting;

import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.rsdl.format.RsdlFormatter;

/** Formats a document or a range; there are no options, whatever the client asks for. */
public class Formatting extends FormattingService {

  @Override
  public List<TextEdit> format(
      XtextResource resource,
      Document document,
      int offset,
      int length,
      FormattingOptions options) {
    return RsdlFormatter.edits(resource.getParseResult()).stream()
        .filter(edit -> edit.getOffset() <= offset + length && edit.getEndOffset() >= offset)
        .map(edit -> toTextEdit(document, edit.getText(), edit.getOffset(), edit.getLength()))
        .toList();
  }
}
