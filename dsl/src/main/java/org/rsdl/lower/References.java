package org.rsdl.lower;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.LetDecl;
import org.rsdl.ast.LoopVar;
import org.rsdl.ast.ParamDecl;
import org.rsdl.ast.PoolDecl;
import org.rsdl.ast.PrefixListDecl;
import org.rsdl.ast.Ref;
import org.rsdl.ast.TemplateParam;
import org.rsdl.ast.UseDecl;
import org.rsdl.model.Name;

/** Where references lead in one context: {@code Hub.Rs}, {@code Lz[7].App}, {@code Lz[*].Net}. */
final class References {
  private final Context context;
  final Evaluation values;

  References(Context context) {
    this.context = context;
    values = new Evaluation(context, this);
  }

  /** What one reference leads to; absent while it links to nothing, or leads to several. */
  Optional<Target> one(@Nullable Ref ref) {
    if (ref != null && ref.isAll()) {
      context.error(
          "unresolved-name",
          ref,
          text(ref) + " are several; here stands one, such as " + text(ref).replace("*", "0"));
      return Optional.empty();
    }
    return targets(ref).values().stream().findFirst();
  }

  /** What the references lead to, all instances of {@code [*]} included. */
  List<Target> all(List<Ref> refs) {
    return refs.stream().flatMap(r -> targets(r).values().stream()).toList();
  }

  /** The full names of what the references lead to. */
  List<Name> names(List<Ref> refs) {
    return all(refs).stream().map(Target::name).toList();
  }

  /** The full name of what a reference leads to. */
  Optional<Name> name(@Nullable Ref ref) {
    return one(ref).map(Target::name);
  }

  /**
   * The same, if it is of one of these kinds; else that is told.
   *
   * @param wanted what belongs there, as in "in takes a subnet"
   */
  Optional<Name> name(@Nullable Ref ref, String wanted, List<Class<?>> kinds) {
    Optional<Target> target = one(ref);
    if (ref == null
        || target.isEmpty()
        || kinds.stream().anyMatch(k -> k.isInstance(target.get().decl()))) {
      return target.map(Target::name);
    }
    wrongKind(ref, target.get(), wanted);
    return Optional.empty();
  }

  /** Tells that what a reference leads to does not belong there. */
  void wrongKind(EObject ref, Target target, String wanted) {
    context.error(
        "unresolved-name",
        ref,
        "%s is a %s; %s".formatted(target.name(), Constructs.name(target.decl()), wanted));
  }

  /** By index what a reference leads to; {@link Context#ALONE} for what has none. */
  SortedMap<Long, Target> targets(@Nullable Ref ref) {
    if (ref == null || isOpen(ref.getTarget()) || ref.getPath().stream().anyMatch(this::isOpen)) {
      return new TreeMap<>();
    }
    EObject first = ref.getTarget();
    if (first instanceof UseDecl use) {
      return instances(ref, use);
    }
    if (ref.isAll() || ref.getIndex() != null) {
      context.error(
          "index-out-of-range",
          ref,
          "%s has no index; only a use with an index has one"
              .formatted(NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(ref))));
      return new TreeMap<>();
    }
    EObject last = ref.getPath().isEmpty() ? first : ref.getPath().getLast();
    return alone(isValue(first) ? node(ref, first) : target(context.of(last), last));
  }

  /** What a reference to all instances leads to in the one with that index; the others rest. */
  Optional<Target> target(Ref ref, long index) {
    return ref.getTarget() instanceof UseDecl use && ref.getPath().stream().noneMatch(this::isOpen)
        ? Optional.ofNullable(context.instances(use).get(index))
            .flatMap(inner -> step(inner, use, ref))
        : Optional.ofNullable(targets(ref).get(index));
  }

  private boolean isOpen(@Nullable EObject step) {
    return step == null || step.eIsProxy();
  }

  /** Whether the declaration stands for a value and not for an element. */
  static boolean isValue(EObject decl) {
    return decl instanceof TemplateParam
        || decl instanceof LoopVar
        || decl instanceof ParamDecl
        || decl instanceof LetDecl
        || decl instanceof PoolDecl
        || decl instanceof PrefixListDecl;
  }

  private static SortedMap<Long, Target> alone(Optional<Target> target) {
    SortedMap<Long, Target> one = new TreeMap<>();
    target.ifPresent(t -> one.put(Context.ALONE, t));
    return one;
  }

  private static Optional<Target> target(Context where, EObject decl) {
    return where.name(decl).map(n -> new Target(decl, n));
  }

  /** The element that a parameter stands for. */
  private Optional<Target> node(Ref ref, EObject decl) {
    Optional<Value> value = values.value(decl, ref);
    if (value.isPresent() && !(value.get() instanceof Value.Node)) {
      context.error(
          "value-of-other-type",
          ref,
          "%s is %s; here stands an element of the network".formatted(text(ref), value.get()));
    }
    return value
        .filter(Value.Node.class::isInstance)
        .map(v -> ((Value.Node) v).target())
        .filter(t -> ref.getPath().isEmpty());
  }

  private SortedMap<Long, Target> instances(Ref ref, UseDecl use) {
    SortedMap<Long, Context> all = context.instances(use);
    SortedMap<Long, Context> chosen = new TreeMap<>(all);
    if (ref.getIndex() != null) {
      Optional<Long> index = values.number(ref.getIndex(), "an index");
      chosen.keySet().retainAll(index.stream().toList());
      if (index.isPresent() && chosen.isEmpty() && !all.isEmpty()) {
        notThere(ref, use, index.get(), all);
      }
    } else if (!ref.isAll()) {
      chosen.keySet().retainAll(List.of(Context.ALONE));
      if (chosen.isEmpty() && !all.isEmpty()) {
        context.error(
            "index-out-of-range",
            ref,
            "%s is %d elements; one is %s[%d], all are %s[*]"
                .formatted(use.getName(), all.size(), use.getName(), all.firstKey(), use.getName()),
            use.getName() + "[" + all.firstKey() + "]");
      }
    }
    SortedMap<Long, Target> targets = new TreeMap<>();
    chosen.forEach((i, inner) -> step(inner, use, ref).ifPresent(t -> targets.put(i, t)));
    return targets;
  }

  private void notThere(Ref ref, UseDecl use, long index, SortedMap<Long, Context> all) {
    String has =
        all.firstKey() == Context.ALONE
            ? use.getName() + " is one element and has no index"
            : "%s has the indices %d to %d".formatted(use.getName(), all.firstKey(), all.lastKey());
    context.error(
        "index-out-of-range",
        ref.getIndex(),
        "%s[%d] does not exist; %s".formatted(use.getName(), index, has),
        Long.toString(Math.max(0, all.lastKey())));
  }

  /** Follows the steps from an instance on. */
  private static Optional<Target> step(Context instance, UseDecl use, Ref ref) {
    Context where = instance;
    Optional<Target> last = instance.instanceName().map(n -> new Target(use, n));
    for (EObject step : ref.getPath()) {
      if (step instanceof UseDecl inner) {
        Context next = where.instances(inner).get(Context.ALONE);
        if (next == null) {
          return Optional.empty();
        }
        where = next;
        last = next.instanceName().map(n -> new Target(inner, n));
      } else {
        last = target(where, step);
      }
    }
    return last;
  }

  private static String text(Ref ref) {
    return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(ref));
  }
}
