package org.rsdl.lower;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.NodeDecl;
import org.rsdl.ast.Ref;
import org.rsdl.rules.Severity;
import org.rsdl.scoping.RsdlScopeProvider;

/** A simple name that fits several elements is not taken for one of them. */
final class AmbiguousNames {
  private final Context context;

  AmbiguousNames(Context context) {
    this.context = context;
  }

  /** Reports every reference of the file that begins with such a name. */
  void check(EObject file) {
    for (Ref ref : EcoreUtil2.eAllOfType(file, Ref.class)) {
      for (INode node : Context.written(ref, AstPackage.eINSTANCE.getRef_Target())) {
        String name = NodeModelUtils.getTokenText(node).replace("^", "");
        List<NodeDecl> meanings = RsdlScopeProvider.meanings(ref, name);
        if (meanings.size() > 1 && differ(meanings)) {
          report(node, name, meanings);
        }
      }
    }
  }

  /** Two of one full name are a duplicate, which is told there. */
  private static boolean differ(List<NodeDecl> meanings) {
    return meanings.stream().map(RsdlScopeProvider::within).distinct().count() == meanings.size();
  }

  private void report(INode node, String name, List<NodeDecl> meanings) {
    List<String> full = meanings.stream().map(m -> RsdlScopeProvider.within(m).toString()).toList();
    Problem problem =
        context.problem(
            "ambiguous-name",
            Severity.ERROR,
            node,
            "%s is both %s and %s; the name must be qualified"
                .formatted(name, full.get(0), full.get(1)),
            full.toArray(String[]::new));
    context.problems.add(
        problem.with(
            meanings.stream().map(m -> new Problem.Related(name(m), context.place(m))).toList()));
  }

  private static String name(NodeDecl element) {
    return RsdlScopeProvider.within(element).toString();
  }
}
