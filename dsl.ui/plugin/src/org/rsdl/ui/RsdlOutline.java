package org.rsdl.ui;

import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The server's document symbols as a tree; a click leads to the name. */
final class RsdlOutline extends ContentOutlinePage implements IDocumentListener {
  private static final int PAUSE_MS = 500;

  private final ITextEditor editor;
  private final IDocument document;
  private final Job refresh = Job.createSystem("RSDL outline", (ICoreRunnable) m -> load());

  RsdlOutline(ITextEditor editor, IDocument document) {
    this.editor = editor;
    this.document = document;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    getTreeViewer().setContentProvider(new Symbols());
    getTreeViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new Names()));
    getTreeViewer().setAutoExpandLevel(2);
    document.addDocumentListener(this);
    refresh.schedule();
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {}

  @Override
  public void documentChanged(DocumentEvent event) {
    refresh.schedule(PAUSE_MS);
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    if (event.getSelection() instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof DocumentSymbol symbol
        && getControl().isFocusControl()) {
      var name = Documents.region(document, symbol.getSelectionRange());
      editor.selectAndReveal(name.getOffset(), name.getLength());
    }
  }

  @Override
  public void dispose() {
    document.removeDocumentListener(this);
    refresh.cancel();
    super.dispose();
  }

  private void load() {
    var uri = Documents.uri(document).orElse(null);
    if (uri == null) {
      return;
    }
    LanguageHost host = RsdlUi.host();
    host.update(uri, document.get());
    var params = new DocumentSymbolParams(LanguageHost.document(uri));
    var symbols =
        host.ask(server -> server.documentSymbol(params)).orElse(List.of()).stream()
            .filter(symbol -> symbol.isRight())
            .map(symbol -> symbol.getRight())
            .toList();
    editor.getSite().getShell().getDisplay().asyncExec(() -> show(symbols));
  }

  private void show(List<DocumentSymbol> symbols) {
    if (getControl() != null && !getControl().isDisposed()) {
      getTreeViewer().setInput(symbols);
    }
  }

  private static final class Names extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
      DocumentSymbol symbol = (DocumentSymbol) element;
      StyledString text = new StyledString(symbol.getName());
      if (symbol.getDetail() != null && !symbol.getDetail().isEmpty()) {
        text.append("  " + symbol.getDetail(), StyledString.DECORATIONS_STYLER);
      }
      return text;
    }

    @Override
    public Image getImage(Object element) {
      return Icons.of(((DocumentSymbol) element).getKind()).image();
    }
  }

  private static final class Symbols implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      var children = ((DocumentSymbol) parent).getChildren();
      return children == null ? new Object[0] : children.toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
      return getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }
  }
}
