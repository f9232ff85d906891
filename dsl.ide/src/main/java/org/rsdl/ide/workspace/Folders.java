package org.rsdl.ide.workspace;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.jspecify.annotations.Nullable;

/** The folders of the files that were opened; none of them sees another. */
final class Folders implements IWorkspaceConfig {
  private final Set<Folder> folders;

  Folders(Collection<URI> paths) {
    folders = paths.stream().map(path -> new Folder(path, this)).collect(Collectors.toSet());
  }

  @Override
  public Set<Folder> getProjects() {
    return folders;
  }

  @Override
  public @Nullable Folder findProjectContaining(URI file) {
    return folders.stream().filter(f -> f.contains(file)).findFirst().orElse(null);
  }

  @Override
  public @Nullable Folder findProjectByName(String name) {
    return folders.stream().filter(f -> f.getName().equals(name)).findFirst().orElse(null);
  }
}
