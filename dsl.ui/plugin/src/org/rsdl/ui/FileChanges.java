package org.rsdl.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/** Tells the server of models that were added, changed or deleted outside an editor. */
record FileChanges(LanguageHost host) implements IResourceChangeListener {
  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    List<FileEvent> changes = new ArrayList<>();
    try {
      event
          .getDelta()
          .accept(
              delta -> {
                if (delta.getResource() instanceof IFile file && concerns(delta, file)) {
                  changes.add(new FileEvent(file.getLocationURI().toString(), type(delta)));
                }
                return true;
              });
    } catch (CoreException e) {
      ILog.get().error("RSDL: a change of files was not seen", e);
    }
    if (!changes.isEmpty()) {
      host.changed(new DidChangeWatchedFilesParams(changes));
    }
  }

  private static boolean concerns(IResourceDelta delta, IFile file) {
    boolean markersOnly =
        delta.getKind() == IResourceDelta.CHANGED
            && (delta.getFlags() & IResourceDelta.CONTENT) == 0;
    return !markersOnly && "rsdl".equals(file.getFileExtension()) && file.getLocationURI() != null;
  }

  private static FileChangeType type(IResourceDelta delta) {
    return switch (delta.getKind()) {
      case IResourceDelta.ADDED -> FileChangeType.Created;
      case IResourceDelta.REMOVED -> FileChangeType.Deleted;
      default -> FileChangeType.Changed;
    };
  }
}
