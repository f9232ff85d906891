package org.rsdl.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** Applies the server's edits: in the editor where a file is open, in the file where it is not. */
final class WorkspaceEdits {
  private WorkspaceEdits() {}

  static void apply(WorkspaceEdit edit) {
    edits(edit)
        .forEach(
            (uri, edits) -> {
              for (IFile file : Documents.files(uri)) {
                try {
                  apply(file, edits);
                } catch (CoreException | BadLocationException e) {
                  ILog.get().error("RSDL: the fix could not be applied to " + file, e);
                }
              }
            });
  }

  private static Map<String, List<TextEdit>> edits(WorkspaceEdit edit) {
    Map<String, List<TextEdit>> all = new HashMap<>();
    if (edit.getDocumentChanges() != null) {
      for (var change : edit.getDocumentChanges()) {
        if (change.isLeft()) {
          var edits = change.getLeft().getEdits().stream().filter(e -> e.isLeft());
          all.put(
              change.getLeft().getTextDocument().getUri(), edits.map(e -> e.getLeft()).toList());
        }
      }
    } else if (edit.getChanges() != null) {
      all.putAll(edit.getChanges());
    }
    return all;
  }

  private static void apply(IFile file, List<TextEdit> edits)
      throws CoreException, BadLocationException {
    var buffers = FileBuffers.getTextFileBufferManager();
    boolean open = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null;
    buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
    try {
      ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
      apply(buffer.getDocument(), edits);
      if (!open) {
        buffer.commit(null, false);
      }
    } finally {
      buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
    }
  }

  private static void apply(IDocument document, List<TextEdit> edits) throws BadLocationException {
    MultiTextEdit all = new MultiTextEdit();
    for (TextEdit edit : edits) {
      var region = Documents.region(document, edit.getRange());
      all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
    }
    all.apply(document);
  }
}
