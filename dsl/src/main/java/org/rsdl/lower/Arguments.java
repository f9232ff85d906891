package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.Arg;
import org.rsdl.ast.Expr;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.TemplateParam;
import org.rsdl.ast.UseDecl;
import org.rsdl.rules.Severity;

/** The arguments of a {@code use}, as values of the template's parameters. */
final class Arguments {
  private final Context context;
  private final Evaluation values;

  Arguments(Context context, Evaluation values) {
    this.context = context;
    this.values = values;
  }

  /** Gives every parameter its argument, else its default; what is missing is told. */
  void bind(UseDecl use, TemplateDecl template, Context inner) {
    Map<String, Expr> given = given(use, template);
    List<String> missing =
        params(template).stream()
            .filter(p -> p.getDefault() == null && !given.containsKey(p.getName()))
            .map(TemplateParam::getName)
            .toList();
    if (!missing.isEmpty()) {
      missing(use, template, missing);
    }
    Evaluation inside = new References(inner).values;
    for (TemplateParam param : params(template)) {
      Expr argument = given.get(param.getName());
      Expr expr = argument != null ? argument : param.getDefault();
      Evaluation where = argument != null ? values : inside;
      if (expr != null) {
        inner.bind(param, () -> Types.check(where, expr, param.getType()));
        context.shared.later(() -> Types.check(where, expr, param.getType()));
      } else {
        inner.bind(param, Optional::empty);
      }
    }
  }

  /** The parameters that have a name. */
  private static List<TemplateParam> params(TemplateDecl template) {
    return template.getParams().stream()
        .filter(TemplateParam.class::isInstance)
        .map(TemplateParam.class::cast)
        .filter(p -> p.getName() != null)
        .toList();
  }

  private Map<String, Expr> given(UseDecl use, TemplateDecl template) {
    Map<String, Expr> given = new HashMap<>();
    for (Arg arg : use.getArgs()) {
      List<INode> nodes = Context.written(arg, eINSTANCE.getArg_Param());
      if (nodes.isEmpty() || arg.getValue() == null) {
        continue;
      }
      String name = NodeModelUtils.getTokenText(nodes.getFirst()).replace("^", "");
      // an unknown one links to nothing, which is told there
      boolean known = params(template).stream().anyMatch(p -> name.equals(p.getName()));
      if (known && given.putIfAbsent(name, arg.getValue()) != null) {
        context.error(
            "template-argument-mismatch",
            nodes.getFirst(),
            "%s is given twice; an argument is given once".formatted(name));
      }
    }
    return given;
  }

  private void missing(UseDecl use, TemplateDecl template, List<String> missing) {
    List<String> needed =
        params(template).stream()
            .filter(p -> p.getDefault() == null)
            .map(TemplateParam::getName)
            .toList();
    INode at = Context.written(use, eINSTANCE.getNodeDecl_Name()).getFirst();
    Problem problem =
        context.problem(
            "template-argument-missing",
            Severity.ERROR,
            at,
            "%s %s not given; the template %s needs %s"
                .formatted(
                    listed(missing),
                    missing.size() == 1 ? "is" : "are",
                    template.getName(),
                    listed(needed)),
            missing.toArray(String[]::new));
    context.shared.report(problem);
  }

  private static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
            + " and "
            + names.getLast();
  }
}
