package org.rsdl.ui;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives the Generic Editor an outline when it shows an RSDL file. */
public final class OutlineAdapter implements IAdapterFactory {
  @Override
  public <T> T getAdapter(Object editor, Class<T> type) {
    if (type != IContentOutlinePage.class || !(editor instanceof ITextEditor text)) {
      return null;
    }
    var document = text.getDocumentProvider().getDocument(text.getEditorInput());
    return document == null || Documents.uri(document).isEmpty()
        ? null
        : type.cast(new RsdlOutline(text, document));
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }
}
