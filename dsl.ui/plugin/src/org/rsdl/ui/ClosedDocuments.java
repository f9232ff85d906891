package org.rsdl.ui;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Tells the server that a document is closed: from then on the file counts. */
record ClosedDocuments(LanguageHost host) implements IFileBufferListener {
  @Override
  public void bufferDisposed(IFileBuffer buffer) {
    Documents.uri(buffer).ifPresent(host::closed);
  }

  @Override
  public void bufferCreated(IFileBuffer buffer) {}

  @Override
  public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

  @Override
  public void bufferContentReplaced(IFileBuffer buffer) {}

  @Override
  public void stateChanging(IFileBuffer buffer) {}

  @Override
  public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {}

  @Override
  public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {}

  @Override
  public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

  @Override
  public void underlyingFileDeleted(IFileBuffer buffer) {}

  @Override
  public void stateChangeFailed(IFileBuffer buffer) {}
}
