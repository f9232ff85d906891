package org.rsdl.lower;

import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.InstanceDecl;
import org.rsdl.ast.NodeDecl;
import org.rsdl.model.Name;
import org.rsdl.scoping.Names;

/** The full names of what a declaration declares, before anything refers to it. */
final class NameGiving {
  private final Context context;

  NameGiving(Context context) {
    this.context = context;
  }

  /** Names the declaration and what it holds. */
  void give(EObject decl) {
    String simple = Names.simple(decl);
    if (decl instanceof NodeDecl && simple != null && !context.isRepeated(decl)) {
      give(decl, context.inside(decl, simple));
    }
  }

  private void give(EObject decl, Name name) {
    context.named(decl, name);
    for (EObject inside : decl.eContents()) {
      String simple = Names.simple(inside);
      boolean node = inside instanceof NodeDecl || inside instanceof InstanceDecl;
      if (node && simple != null && !context.isRepeated(inside)) {
        give(inside, name.member(simple));
      }
    }
  }
}
