package org.rsdl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.RsdlFile;
import org.rsdl.rules.Severity;
import org.rsdl.scoping.Names;

/** What other modules use says what it is for. */
final class UndocumentedExport implements TextRule {

  @Override
  public void check(Texts texts) {
    for (RsdlFile file : texts.files()) {
      file.getElements().stream()
          .filter(Names::exported)
          .filter(declared -> !isDocumented(declared))
          .forEach(declared -> tell(texts, declared));
    }
  }

  private void tell(Texts texts, EObject declared) {
    for (INode node : Texts.written(declared, "name")) {
      String name = NodeModelUtils.getTokenText(node);
      texts.tell(
          this,
          Severity.HINT,
          node,
          name + " is exported without a description",
          Integer.toString(NodeModelUtils.findActualNodeFor(declared).getOffset()));
    }
  }

  /** Whether a comment of three strokes stands before its first word. */
  private static boolean isDocumented(EObject declared) {
    for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(declared).getLeafNodes()) {
      if (!leaf.isHidden()) {
        return false;
      }
      if (leaf.getText().startsWith("///")) {
        return true;
      }
    }
    return false;
  }
}
