package org.rsdl.syntax;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.AstFactory;

/** The nodes of a mended text: what is left out is no white space, and the problems are errors. */
final class MendedNodes extends NodeModelBuilder {
  private final Mending mending;
  private final Map<Integer, SyntaxErrorMessage> errors = new HashMap<>();

  MendedNodes(Mending mending) {
    this.mending = mending;
    for (SyntaxProblem problem : mending.problems()) {
      errors.put(
          problem.at().offset(),
          new SyntaxErrorMessage(
              problem.message(), problem.rule(), problem.data().toArray(String[]::new)));
    }
  }

  @Override
  public ILeafNode newLeafNode(
      int offset,
      int length,
      @Nullable EObject grammarElement,
      boolean isHidden,
      @Nullable SyntaxErrorMessage error,
      ICompositeNode parent) {
    boolean out = length > 0 && mending.isLeftOut(offset);
    return super.newLeafNode(
        offset,
        length,
        out ? null : grammarElement,
        isHidden && !out,
        length > 0 ? errors.getOrDefault(offset, error) : error,
        parent);
  }

  @Override
  public IParseResult createParseResult(
      @Nullable EObject ast, ICompositeNode root, boolean hasErrors) {
    EObject file = ast;
    if (file == null) {
      file = AstFactory.eINSTANCE.createRsdlFile();
      associateWithSemanticElement(root, file);
    }
    return new MendedResult(file, root, mending.problems());
  }
}
