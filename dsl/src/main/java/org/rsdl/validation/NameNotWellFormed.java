package org.rsdl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.RsdlFile;
import org.rsdl.rules.Severity;

/** A name can be told from what stands around it, and is short enough for Azure. */
final class NameNotWellFormed implements TextRule {
  /** The longest name of a virtual network or subnet (Naming rules for Azure resources). */
  private static final int LONGEST = 80;

  @Override
  public void check(Texts texts) {
    texts
        .all(EObject.class)
        .filter(e -> !(e instanceof RsdlFile))
        .flatMap(e -> Texts.written(e, "name").stream())
        .forEach(node -> check(texts, node));
  }

  private void check(Texts texts, INode node) {
    String name = NodeModelUtils.getTokenText(node);
    String mended = name.replaceAll("-{2,}", "-").replaceAll("-+$", "");
    if (name.endsWith("-")) {
      tell(
          texts,
          node,
          name + " ends with a hyphen; a name ends with a letter, a digit or _",
          mended);
    } else if (name.contains("--")) {
      tell(
          texts, node, name + " has two hyphens in a row; in a name a hyphen stands alone", mended);
    } else if (name.length() > LONGEST) {
      String shown = name.substring(0, 20) + "…";
      tell(
          texts,
          node,
          "%s has %d characters; a name has at most %d".formatted(shown, name.length(), LONGEST),
          mended.substring(0, LONGEST).replaceAll("-+$", ""));
    }
  }

  private void tell(Texts texts, INode node, String what, String mended) {
    texts.tell(this, Severity.ERROR, node, "the name " + what, mended);
  }
}
