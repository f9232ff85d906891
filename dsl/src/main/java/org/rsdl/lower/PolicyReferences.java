package org.rsdl.lower;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.model.Name;

/** Names of route maps and route tables, or parameters that stand for one. */
final class PolicyReferences {
  private final Context context;
  private final Evaluation values;

  PolicyReferences(Context context, Evaluation values) {
    this.context = context;
    this.values = values;
  }

  /** The full name, if it is of that kind; else that is told where it is written. */
  Optional<Name> name(
      @Nullable EObject written, EObject at, EStructuralFeature feature, Class<?> kind) {
    if (written == null || written.eIsProxy()) {
      return Optional.empty();
    }
    Optional<Value> value = values.referred(written, at);
    Optional<Target> target =
        value.filter(Value.Node.class::isInstance).map(v -> ((Value.Node) v).target());
    if (value.isPresent() && target.filter(t -> kind.isInstance(t.decl())).isEmpty()) {
      String wanted = kind == RouteMapDecl.class ? "a route-map" : "a route-table";
      context.error(
          "unresolved-name",
          Context.written(at, feature).getFirst(),
          "%s is not %s; here stands one"
              .formatted(
                  target.map(t -> t.name().toString()).orElseGet(() -> value.get().toString()),
                  wanted));
      return Optional.empty();
    }
    return target.map(Target::name);
  }
}
