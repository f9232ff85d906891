package org.rsdl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.CircuitDecl;
import org.rsdl.ast.CommunityDecl;
import org.rsdl.ast.LetDecl;
import org.rsdl.ast.ParamDecl;
import org.rsdl.ast.PoolDecl;
import org.rsdl.ast.PrefixListDecl;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.rules.Severity;

/** What means nothing by itself is there to be used. */
final class UnusedDeclaration implements TextRule {

  @Override
  public void check(Texts texts) {
    if (!texts.areWhole()) {
      return;
    }
    Set<EObject> used = new HashSet<>();
    References.forEach(texts, (target, at) -> used.add(target));
    texts
        .files()
        .forEach(
            file ->
                file.getElements().stream()
                    .filter(UnusedDeclaration::isThereToBeUsed)
                    .filter(d -> !used.contains(d) && !is(d, "exported") && !is(d, "existing"))
                    .forEach(d -> tell(texts, d)));
  }

  private static boolean isThereToBeUsed(EObject declared) {
    return switch (declared) {
      case CircuitDecl d -> true;
      case RouteMapDecl d -> true;
      case RouteTableDecl d -> true;
      case PrefixListDecl d -> true;
      case CommunityDecl d -> true;
      case ParamDecl d -> true;
      case LetDecl d -> true;
      case PoolDecl d -> true;
      case TemplateDecl d -> true;
      default -> false;
    };
  }

  private static boolean is(EObject declared, String modifier) {
    return Boolean.TRUE.equals(declared.eGet(declared.eClass().getEStructuralFeature(modifier)));
  }

  private void tell(Texts texts, EObject declared) {
    List<INode> name = Texts.written(declared, "name");
    if (!name.isEmpty()) {
      INode all = NodeModelUtils.findActualNodeFor(declared);
      texts.tell(
          this,
          Severity.HINT,
          name.getFirst(),
          NodeModelUtils.getTokenText(name.getFirst()) + " is never used",
          String.valueOf(all.getOffset()),
          String.valueOf(all.getEndOffset()));
    }
  }
}
