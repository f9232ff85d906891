package org.rsdl.syntax;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.ParseResult;

/** What was read of a text that does not parse, and its problems. */
public final class MendedResult extends ParseResult {
  private final List<SyntaxProblem> problems;

  MendedResult(EObject ast, ICompositeNode root, List<SyntaxProblem> problems) {
    super(ast, root, true);
    this.problems = problems;
  }

  /** One for each block that has a mistake, in the order of the text. */
  public List<SyntaxProblem> problems() {
    return problems;
  }
}
