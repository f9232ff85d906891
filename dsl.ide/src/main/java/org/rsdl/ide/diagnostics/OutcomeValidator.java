package org.rsdl.ide.diagnostics;

import com.google.inject.Inject;
import java.util.List;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ide.network.Known;
import org.rsdl.ide.network.Networks;
import org.rsdl.validation.RulesValidator;

/** The floors of text, model and simulated outcome. */
public final class OutcomeValidator extends RulesValidator {
  @Inject private Networks networks;

  @Override
  protected Checked check(List<RsdlFile> network) {
    Known known = networks.of(network);
    return new Checked(known.lowered(), known.problems());
  }
}
