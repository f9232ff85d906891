package org.rsdl.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;

/** Sends the text to the server when typing pauses. */
public final class RsdlReconciler extends MonoReconciler {
  private static final int PAUSE_MS = 200;

  public RsdlReconciler() {
    super(new Strategy(), false);
    setDelay(PAUSE_MS);
  }

  private static final class Strategy
      implements IReconcilingStrategy, IReconcilingStrategyExtension {
    private IDocument document;

    @Override
    public void setDocument(IDocument newDocument) {
      document = newDocument;
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion region) {
      initialReconcile();
    }

    @Override
    public void reconcile(IRegion region) {
      initialReconcile();
    }

    @Override
    public void initialReconcile() {
      if (document != null) {
        Documents.uri(document).ifPresent(uri -> RsdlUi.host().update(uri, document.get()));
      }
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {}
  }
}
