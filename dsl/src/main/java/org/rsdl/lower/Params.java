package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.ParamDecl;
import org.rsdl.scoping.Names;

/** The {@code param}s of a network: values from outside, else their defaults. */
final class Params {
  private final Context context;

  Params(Context context) {
    this.context = context;
  }

  /** Gives every param its value; one without is told. */
  void bind(List<? extends EObject> elements) {
    Evaluation values = new References(context).values;
    for (EObject element : elements) {
      if (element instanceof ParamDecl param && param.getName() != null) {
        String given = context.shared.settings.params().get(param.getName());
        if (given != null) {
          Optional<Value> value = Types.parse(given, param.getType());
          if (value.isEmpty()) {
            error(
                param,
                "%s is given as %s; expected is %s"
                    .formatted(param.getName(), given, Types.wanted(param.getType())));
          }
          context.bind(param, () -> value);
        } else if (param.getDefault() != null) {
          context.bind(param, () -> Types.check(values, param.getDefault(), param.getType()));
          context.shared.later(() -> Types.check(values, param.getDefault(), param.getType()));
        } else {
          context.bind(param, Optional::empty);
          error(
              param,
              "%s has no value; it needs a default, --set %s=… or a line in [params] of rsdl.toml"
                  .formatted(param.getName(), param.getName()));
        }
      }
    }
  }

  private void error(ParamDecl param, String message) {
    context.error(
        "param-without-value",
        Context.written(param, eINSTANCE.getParamDecl_Name()).getFirst(),
        message);
  }

  /** The names of all params. */
  static Set<String> names(List<? extends EObject> elements) {
    return elements.stream()
        .filter(ParamDecl.class::isInstance)
        .map(Names::simple)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
