package org.rsdl.ide.workspace;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.jspecify.annotations.Nullable;
import org.rsdl.project.Configuration;

/**
 * Knows the folders of the files that were opened and reads no others, so the roots of the client
 * do not matter: there may be none, many, or one with a million files.
 */
@Singleton
public class FolderWorkspace extends WorkspaceManager {
  private final Set<URI> opened = new LinkedHashSet<>();

  @Override
  public void initialize(
      @Nullable URI root,
      Procedure2<? super URI, ? super Iterable<Issue>> issues,
      CancelIndicator cancel) {
    super.initialize(List.of(), issues, cancel);
  }

  @Override
  public void initialize(
      @Nullable List<WorkspaceFolder> roots,
      Procedure2<? super URI, ? super Iterable<Issue>> issues,
      CancelIndicator cancel) {
    super.initialize(List.of(), issues, cancel);
  }

  @Override
  public void didChangeWorkspaceFolders(
      DidChangeWorkspaceFoldersParams params, CancelIndicator cancel) {}

  /** The first file of a folder brings the others with it, in one build. */
  @Override
  public Buildable didOpen(URI file, Integer version, String text) {
    Buildable build = super.didOpen(file, version, text);
    URI folder = Folder.of(file);
    if (!opened.add(folder)) {
      return build;
    }
    refreshWorkspaceConfig(CancelIndicator.NullImpl);
    return super.didChangeFiles(Folder.models(folder), List.of());
  }

  /** A project's file concerns all its texts. A client may watch more than was ever opened. */
  @Override
  public Buildable didChangeFiles(List<URI> dirty, List<URI> deleted) {
    List<URI> texts = new ArrayList<>(known(dirty));
    Stream.concat(dirty.stream(), deleted.stream())
        .filter(f -> Configuration.FILE.equals(f.lastSegment()))
        .map(f -> f.trimSegments(1))
        .filter(opened::contains)
        .forEach(folder -> texts.addAll(Folder.models(folder)));
    return super.didChangeFiles(texts, known(deleted));
  }

  /** Null of a file whose folder was never opened, and that no opened one has loaded. */
  @Override
  public <T> @Nullable T doRead(
      URI file, Function2<? super Document, ? super XtextResource, ? extends T> work) {
    URI text = file.trimFragment();
    if (getProjectManager(text) != null) {
      return super.doRead(file, work);
    }
    for (ProjectManager project : getProjectManagers()) {
      if (project.getResourceSet() != null
          && project.getResourceSet().getResource(text, false) instanceof XtextResource loaded) {
        return work.apply(getDocument(loaded), loaded);
      }
    }
    return null;
  }

  @Override
  protected IWorkspaceConfig createWorkspaceConfig() {
    return new Folders(opened);
  }

  private List<URI> known(List<URI> files) {
    return files.stream()
        .filter(f -> "rsdl".equals(f.fileExtension()) || isDocumentOpen(f))
        .filter(f -> opened.contains(Folder.of(f)) || isDocumentOpen(f))
        .toList();
  }
}
