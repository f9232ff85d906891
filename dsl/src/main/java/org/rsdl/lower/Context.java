package org.rsdl.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.Switch;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.UseDecl;
import org.rsdl.model.Name;
import org.rsdl.rules.Part;
import org.rsdl.rules.Severity;

/**
 * What names mean in one place: the texts, one instance of a template inside of them, or one turn
 * of a loop.
 */
final class Context {
  final Shared shared;
  private final @Nullable Context around;
  private final @Nullable TemplateDecl template;
  private final Optional<Name> instance;
  private final List<Origins.Use> uses;
  private final Map<EObject, Supplier<Optional<Value>>> values = new HashMap<>();
  private final Map<EObject, Name> names = new HashMap<>();
  private final Map<UseDecl, SortedMap<Long, Context>> instances = new HashMap<>();

  /** The index of a {@code use} that has none. */
  static final long ALONE = -1;

  private Context(
      Shared shared,
      @Nullable Context around,
      @Nullable TemplateDecl template,
      Optional<Name> instance,
      List<Origins.Use> uses) {
    this.shared = shared;
    this.around = around;
    this.template = template;
    this.instance = instance;
    this.uses = uses;
  }

  /** What names mean in the texts. */
  static Context of(Shared shared) {
    return new Context(shared, null, null, Optional.empty(), List.of());
  }

  /** A turn of a loop in it. */
  Context turn() {
    return new Context(shared, this, template, instance, uses);
  }

  /** An instance of a template in it. */
  Context instance(UseDecl use, TemplateDecl decl, long index) {
    Name name = inside(use, use.getName() + (index == ALONE ? "" : "[" + index + "]"));
    List<Origins.Use> chain = new java.util.ArrayList<>(uses);
    chain.addFirst(new Origins.Use(name, shared.place(NodeModelUtils.findActualNodeFor(use))));
    Context inner = new Context(shared, this, decl, Optional.of(name), List.copyOf(chain));
    owner().instances.computeIfAbsent(use, u -> new TreeMap<>()).put(index, inner);
    shared.originates(use, name, uses);
    return inner;
  }

  /** The instances of a {@code use} by index; {@link #ALONE} for one without. */
  SortedMap<Long, Context> instances(UseDecl use) {
    for (Context c = this; c != null; c = c.around) {
      if (c.instances.containsKey(use)) {
        return c.instances.get(use);
      }
    }
    return new TreeMap<>();
  }

  /** The name of the instance, absent in the texts. */
  Optional<Name> instanceName() {
    return instance;
  }

  /** The uses of templates it lies in, innermost first. */
  List<Origins.Use> uses() {
    return uses;
  }

  /** How deep in templates it is. */
  int depth() {
    return uses.size();
  }

  /** A turn of a loop gives no name: what it declares belongs to what it stands in. */
  private Context owner() {
    Context owner = this;
    while (owner.around != null && owner.template == owner.around.template) {
      owner = owner.around;
    }
    return owner;
  }

  /** The context in which a declaration of the texts or of a template around has its meaning. */
  Context of(EObject decl) {
    TemplateDecl wanted = EcoreUtil2.getContainerOfType(decl, TemplateDecl.class);
    Context found = owner();
    while (found.around != null && found.template != wanted) {
      found = found.around.owner();
    }
    return found;
  }

  /** The full name of a declaration that bears this one here. */
  Name inside(EObject decl, String simple) {
    return instance
        .map(i -> i.member(simple))
        .orElseGet(() -> new Name(shared.modules.before(decl) + simple));
  }

  /** Gives a parameter or loop variable a value, worked out when it is first asked for. */
  void bind(EObject decl, Supplier<Optional<Value>> value) {
    values.put(decl, value);
  }

  /** The value of a parameter or loop variable; absent where it is none. */
  @Nullable Supplier<Optional<Value>> bound(EObject decl) {
    for (Context c = this; c != null; c = c.around) {
      Supplier<Optional<Value>> value = c.values.get(decl);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Gives a declaration its full name. */
  void named(EObject decl, Name name) {
    owner().names.put(decl, name);
  }

  /** Gives a declaration its full name and remembers the places of its parts. */
  Name declare(EObject decl, Name name) {
    named(decl, name);
    shared.originates(decl, name, uses);
    return name;
  }

  /** Remembers where the n-th value of a part is written. */
  void place(Name name, Part part, int index, EObject value) {
    shared.place(name, part, index, value);
  }

  /** Whether the declaration's name is taken by one before it. */
  boolean isRepeated(EObject decl) {
    return shared.isRepeated(decl);
  }

  /** The full name of a declaration here or around. */
  Optional<Name> name(@Nullable EObject decl) {
    for (Context c = this; c != null && decl != null; c = c.around) {
      Name name = c.names.get(decl);
      if (name != null) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The nodes in which a feature is written; empty where the text leaves it out. */
  static List<INode> written(EObject object, EStructuralFeature feature) {
    return isSurelyLeftOut(object, feature)
        ? List.of()
        : NodeModelUtils.findNodesForFeature(object, feature);
  }

  /** Spares a walk over the text; a number, switch or word may be written as its default is. */
  private static boolean isSurelyLeftOut(EObject object, EStructuralFeature feature) {
    boolean told = feature.isMany() || feature.getDefaultValue() == null;
    return told && !object.eIsSet(feature);
  }

  /** A switch as written, absent where it is not. */
  static Optional<Boolean> written(EObject object, EStructuralFeature feature, Switch value) {
    return written(object, feature).isEmpty() ? Optional.empty() : Optional.of(value == Switch.ON);
  }

  /** A number as written, absent where it is not; at most the greatest {@code int}. */
  static Optional<Integer> written(EObject object, EStructuralFeature feature, long value) {
    return written(object, feature).isEmpty()
        ? Optional.empty()
        : Optional.of((int) Math.min(Integer.MAX_VALUE, value));
  }

  void error(String rule, INode node, String message, String... data) {
    shared.report(problem(rule, Severity.ERROR, node, message, data));
  }

  void error(String rule, EObject object, String message, String... data) {
    error(rule, NodeModelUtils.findActualNodeFor(object), message, data);
  }

  Problem problem(String rule, Severity severity, INode node, String message, String... data) {
    return new Problem(rule, severity, message, shared.place(node), "", List.of(), List.of(data));
  }
}
