package org.rsdl.ui;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Eclipse's documents and offsets as the protocol's addresses and positions, and back. */
final class Documents {
  private static final String CONTENT_TYPE = "org.rsdl.dsl.ui.rsdl";

  private Documents() {}

  /** The address of an RSDL document of the workspace; empty for every other document. */
  static Optional<URI> uri(IDocument document) {
    return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document))
        .flatMap(Documents::uri);
  }

  static Optional<URI> uri(IFileBuffer buffer) {
    if (buffer.getLocation() == null) {
      return Optional.empty();
    }
    IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
    IContentType rsdl = Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
    return rsdl.isAssociatedWith(file.getName())
        ? Optional.ofNullable(file.getLocationURI())
        : Optional.empty();
  }

  /** The files of the workspace at an address: none, one, or more through links. */
  static IFile[] files(String uri) {
    return ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri));
  }

  static Position position(IDocument document, int offset) throws BadLocationException {
    int line = document.getLineOfOffset(offset);
    return new Position(line, offset - document.getLineOffset(line));
  }

  /**
   * The offset of a position; one behind the end of the text, as of a text since changed, is the
   * end.
   */
  static int offset(IDocument document, Position position) {
    try {
      int offset = document.getLineOffset(position.getLine()) + position.getCharacter();
      return Math.min(offset, document.getLength());
    } catch (BadLocationException e) {
      return document.getLength();
    }
  }

  static IRegion region(IDocument document, Range range) {
    int start = offset(document, range.getStart());
    return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
  }

  /** The name around an offset; empty where there is none. */
  static IRegion word(IDocument document, int offset) throws BadLocationException {
    int start = offset;
    while (start > 0 && isNamePart(document.getChar(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < document.getLength() && isNamePart(document.getChar(end))) {
      end++;
    }
    return new Region(start, end - start);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
