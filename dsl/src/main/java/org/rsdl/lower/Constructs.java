package org.rsdl.lower;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.InstanceDecl;

/** The words a user knows a construct by. */
final class Constructs {
  private Constructs() {}

  /** The keyword a declaration begins with, after its annotations and modifiers. */
  static String name(EObject decl) {
    for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(decl).getLeafNodes()) {
      boolean own = leaf.getParent().getSemanticElement() == decl;
      if (own
          && leaf.getGrammarElement() instanceof Keyword keyword
          && Character.isLetter(keyword.getValue().charAt(0))
          && !keyword.getValue().equals("export")
          && !keyword.getValue().equals("existing")) {
        return keyword.getValue();
      }
    }
    return decl instanceof InstanceDecl ? "instance" : decl.eClass().getName();
  }
}
