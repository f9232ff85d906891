package org.rsdl.ui;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Replaces the markers of a file by what the server last said of it. */
final class MarkerJob extends WorkspaceJob {
  static final String CODE = "code";

  private final IFile file;
  private final LanguageHost host;

  MarkerJob(IFile file, LanguageHost host) {
    super("RSDL markers");
    this.file = file;
    this.host = host;
    setRule(file.getWorkspace().getRuleFactory().markerRule(file));
    setSystem(true);
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    if (!file.exists()) {
      return Status.OK_STATUS;
    }
    var uri = file.getLocationURI();
    var open = host.text(uri);
    IDocument document = new Document(open.isPresent() ? open.get() : file.readString());
    file.deleteMarkers(RsdlUi.MARKER, true, 0);
    for (Diagnostic diagnostic : host.diagnostics(uri)) {
      file.createMarker(RsdlUi.MARKER, attributes(document, diagnostic));
    }
    return Status.OK_STATUS;
  }

  private static Map<String, Object> attributes(IDocument document, Diagnostic diagnostic) {
    IRegion region = Documents.region(document, diagnostic.getRange());
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(IMarker.MESSAGE, message(diagnostic));
    attributes.put(CODE, code(diagnostic));
    attributes.put(IMarker.SEVERITY, severity(diagnostic.getSeverity()));
    attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
    attributes.put(IMarker.CHAR_START, region.getOffset());
    attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
    return attributes;
  }

  static String message(Diagnostic diagnostic) {
    return diagnostic.getMessage().map(text -> text, markup -> markup.getValue());
  }

  static String code(Diagnostic diagnostic) {
    return diagnostic.getCode() == null
        ? ""
        : diagnostic.getCode().map(text -> text, number -> number.toString());
  }

  private static int severity(DiagnosticSeverity severity) {
    if (severity == DiagnosticSeverity.Error) {
      return IMarker.SEVERITY_ERROR;
    }
    return severity == DiagnosticSeverity.Warning
        ? IMarker.SEVERITY_WARNING
        : IMarker.SEVERITY_INFO;
  }
}
