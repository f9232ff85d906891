package org.rsdl.ide.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.rsdl.project.Configuration.Fault;
import org.rsdl.scoping.ProjectSettings;

/** Builds the files of a folder as its rsdl.toml, if it has one, says at that time. */
public class FolderProjects extends ProjectManager {
  private static final String CODE = "configuration-not-readable";

  private List<Fault> told = List.of();

  @Override
  protected XtextResourceSet createFreshResourceSet(ResourceDescriptionsData index) {
    XtextResourceSet set = super.createFreshResourceSet(index);
    project()
        .ifPresent(
            project -> {
              Set<URI> dependencies = new LinkedHashSet<>(project.dependencies());
              project.reading().configuration().settings(dependencies).hold(set);
              dependencies.forEach(text -> set.getResource(text, true));
            });
    return set;
  }

  /** With all texts that the names of one may lead to. */
  @Override
  public XtextResourceSet createLiveScopeResourceSet() {
    XtextResourceSet set = super.createLiveScopeResourceSet();
    XtextResourceSet built = getResourceSet();
    ProjectSettings.of(built).ifPresent(settings -> settings.hold(set));
    List.copyOf(built.getResources()).forEach(text -> set.getResource(text.getURI(), true));
    return set;
  }

  @Override
  public IncrementalBuilder.Result doBuild(
      List<URI> dirty,
      List<URI> deleted,
      List<IResourceDescription.Delta> external,
      CancelIndicator cancel) {
    project().ifPresent(this::tell);
    return super.doBuild(dirty, deleted, external, cancel);
  }

  private Optional<FolderProject> project() {
    return getBaseDir().isFile() ? FolderProject.in(getBaseDir()) : Optional.empty();
  }

  /** Shows what is wrong with the project's file, where that is news. */
  private void tell(FolderProject project) {
    List<Fault> faults = project.reading().faults();
    if (!faults.equals(told)) {
      told = faults;
      getIssueAcceptor()
          .apply(project.file(), faults.stream().map(f -> issue(project.file(), f)).toList());
    }
  }

  private static Issue issue(URI file, Fault fault) {
    Issue.IssueImpl issue = new Issue.IssueImpl();
    issue.setUriToProblem(file);
    issue.setCode(CODE);
    issue.setMessage(fault.message());
    issue.setSeverity(fault.fatal() ? Severity.ERROR : Severity.WARNING);
    issue.setLineNumber(fault.line());
    issue.setColumn(fault.column());
    issue.setLineNumberEnd(fault.line());
    issue.setColumnEnd(fault.column() + 1);
    return issue;
  }
}
