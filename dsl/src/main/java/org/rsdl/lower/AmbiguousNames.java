package org.rsdl.lower;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.Ref;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.UseDecl;
import org.rsdl.rules.Severity;
import org.rsdl.scoping.Names;
import org.rsdl.scoping.RsdlScopeProvider;

/** A simple name that fits several elements is not taken for one of them. */
final class AmbiguousNames {
  private final Context context;

  AmbiguousNames(Context context) {
    this.context = context;
  }

  /** Reports every reference of the file that begins with such a name, or has such a step. */
  void check(EObject file) {
    for (Ref ref : EcoreUtil2.eAllOfType(file, Ref.class)) {
      for (INode node : Context.written(ref, AstPackage.eINSTANCE.getRef_Target())) {
        Function<EObject, String> qualified = m -> nameIn(ref, m);
        check(node, RsdlScopeProvider.meanings(ref, name(node)), qualified, qualified);
      }
      steps(ref);
    }
  }

  private void steps(Ref ref) {
    int n = 0;
    String before = "";
    for (INode node : Context.written(ref, AstPackage.eINSTANCE.getRef_Path())) {
      EObject holder = n == 0 ? ref.getTarget() : ref.getPath().get(n - 1);
      int outer = holder instanceof UseDecl ? 0 : Names.within(holder).getSegmentCount();
      before += (before.isEmpty() ? Names.simple(ref.getTarget()) : "") + ".";
      String prefix = before;
      Function<EObject, String> below = m -> Names.within(m).skipFirst(outer).toString();
      check(
          node,
          RsdlScopeProvider.meanings(ref, n++, name(node)),
          m -> prefix + below.apply(m),
          below);
      before += name(node);
    }
  }

  private static String name(INode node) {
    return NodeModelUtils.getTokenText(node).replace("^", "");
  }

  /** As it is called from the reference's file: with its module where that is another one. */
  private static String nameIn(EObject place, EObject element) {
    String within = Names.within(element).toString();
    String module = module(element);
    return module.isEmpty() || module.equals(module(place)) ? within : module + "." + within;
  }

  private static String module(EObject element) {
    return EcoreUtil.getRootContainer(element) instanceof RsdlFile file
        ? Objects.requireNonNullElse(file.getName(), "")
        : "";
  }

  /**
   * Reports a name with several meanings; two of one full name are a duplicate, which is told
   * there.
   */
  private void check(
      INode node,
      List<EObject> meanings,
      Function<EObject, String> full,
      Function<EObject, String> written) {
    List<String> names = meanings.stream().map(full).toList();
    if (names.size() < 2 || names.stream().distinct().count() < names.size()) {
      return;
    }
    Problem problem =
        context.problem(
            "ambiguous-name",
            Severity.ERROR,
            node,
            "%s is both %s and %s; the name must be qualified"
                .formatted(name(node), names.get(0), names.get(1)),
            meanings.stream().map(written).toArray(String[]::new));
    context.shared.report(
        problem.with(
            meanings.stream()
                .map(
                    m ->
                        new Problem.Related(
                            full.apply(m),
                            context.shared.place(NodeModelUtils.findActualNodeFor(m))))
                .toList()));
  }
}
