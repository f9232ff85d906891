package org.rsdl.lower;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.UseDecl;
import org.rsdl.rules.Severity;

/** A template that uses itself, directly or through others, has no end. */
final class TemplateCircles {
  private final Context context;

  TemplateCircles(Context context) {
    this.context = context;
  }

  /** Whether the template is in a circle, or leads to one; the circle is told where it closes. */
  boolean report(TemplateDecl template) {
    return follow(template, new ArrayList<>());
  }

  private boolean follow(TemplateDecl template, List<UseDecl> path) {
    boolean circle = false;
    for (UseDecl use : EcoreUtil2.eAllOfType(template, UseDecl.class)) {
      TemplateDecl next = use.getTemplate();
      if (next == null || next.eIsProxy()) {
        continue;
      }
      path.addLast(use);
      if (path.stream().anyMatch(u -> EcoreUtil2.isAncestor(next, u))) {
        told(next, path);
        circle = true;
      } else {
        circle |= follow(next, path);
      }
      path.removeLast();
    }
    return circle;
  }

  private void told(TemplateDecl template, List<UseDecl> path) {
    UseDecl last = path.getLast();
    INode at = Context.written(last, AstPackage.eINSTANCE.getUseDecl_Template()).getFirst();
    TemplateDecl own = EcoreUtil2.getContainerOfType(last, TemplateDecl.class);
    String through = own == template ? "" : " through " + own.getName();
    Problem problem =
        context.problem(
            "template-uses-itself",
            Severity.ERROR,
            at,
            "%s uses itself%s; templates can't be recursive"
                .formatted(template.getName(), through));
    context.shared.report(
        problem.with(
            path.stream()
                .filter(u -> u != last)
                .map(
                    u ->
                        new Problem.Related(
                            "uses " + u.getTemplate().getName(),
                            context.shared.place(NodeModelUtils.findActualNodeFor(u))))
                .toList()));
  }
}
