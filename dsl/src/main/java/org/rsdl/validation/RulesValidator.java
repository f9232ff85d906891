package org.rsdl.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems;
import org.rsdl.lower.TopologyLowering;
import org.rsdl.rules.AllRules;
import org.rsdl.scoping.RsdlScopeProvider;

/** The text and model floors of the network a file belongs to, as issues of that file. */
public class RulesValidator implements IResourceValidator {

  @Override
  public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) {
    if (resource.getContents().isEmpty()
        || !(resource.getContents().getFirst() instanceof RsdlFile file)
        || resource.getURI().equals(RsdlScopeProvider.LIBRARY)) {
      return List.of();
    }
    List<RsdlFile> files = RsdlScopeProvider.files(file);
    files.forEach(EcoreUtil::resolveAll);
    String own = resource.getURI().toString();
    String network = file.getName() != null ? file.getName() : own;
    Lowered lowered =
        TopologyLowering.lower(network, files)
            .withProblems(TextProblems.of(files, r -> r.getURI().toString()));
    List<Issue> issues = new ArrayList<>();
    for (Problem problem : problems(lowered)) {
      if (problem.place().file().equals(own)) {
        issues.add(new RsdlIssue(problem, lowered));
      }
    }
    return issues;
  }

  /** What to show; dsl.ide adds what the simulated outcome tells. */
  protected List<Problem> problems(Lowered lowered) {
    return Problems.all(lowered, AllRules.check(lowered.topology()));
  }
}
