package org.rsdl.ide.diagnostics;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ide.library.LibraryFile;
import org.rsdl.ide.network.Known;
import org.rsdl.ide.network.Networks;
import org.rsdl.validation.RulesValidator;

/** The floors of text, model and simulated outcome. */
public final class OutcomeValidator extends RulesValidator {
  @Inject private Networks networks;

  /** The library is not the user's, nor is its copy. */
  @Override
  public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) {
    return LibraryFile.isCopy(resource.getURI())
        ? List.of()
        : super.validate(resource, mode, cancel);
  }

  @Override
  protected Checked check(List<RsdlFile> network) {
    Known known = networks.of(network);
    return new Checked(known.lowered(), known.problems());
  }
}
