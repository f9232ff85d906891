package org.rsdl.ide.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.jspecify.annotations.Nullable;

/**
 * A folder with its own models, subfolders excluded; with an rsdl.toml, the project that it is. A
 * text that is no file is alone.
 */
record Folder(URI path, IWorkspaceConfig workspace) implements IProjectConfig, ISourceFolder {

  /** The project or folder of a file; what has no folder (untitled:Untitled-1) is its own. */
  static URI of(URI file) {
    if (!file.isFile()) {
      return file;
    }
    URI folder = file.trimSegments(1);
    return FolderProject.rootOf(folder).orElse(folder);
  }

  /** The models of a folder, sorted; none of what is no folder. */
  static List<URI> models(URI folder) {
    if (!folder.isFile()) {
      return List.of();
    }
    Optional<FolderProject> project = FolderProject.in(folder);
    if (project.isPresent()) {
      return project.get().sources();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toFileString()))) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(".rsdl") && Files.isRegularFile(f))
          .sorted()
          .map(f -> folder.appendSegment(f.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** None: the folder of a file is read when the file is opened. */
  @Override
  public List<URI> getAllResources(IFileSystemScanner scanner) {
    return List.of();
  }

  @Override
  public boolean contains(URI file) {
    return of(file).equals(path);
  }

  @Override
  public @Nullable ISourceFolder findSourceFolderContaining(URI file) {
    return contains(file) ? this : null;
  }

  @Override
  public String getName() {
    return path.toString();
  }

  @Override
  public URI getPath() {
    return path;
  }

  @Override
  public Set<? extends ISourceFolder> getSourceFolders() {
    return Set.of(this);
  }

  @Override
  public IWorkspaceConfig getWorkspaceConfig() {
    return workspace;
  }

  /** Folders are equal by path: the workspace, which holds them, would run in a circle. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Folder folder && folder.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
