package org.rsdl.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.Ref;
import org.rsdl.ast.Switch;
import org.rsdl.model.Name;
import org.rsdl.rules.Part;
import org.rsdl.rules.Severity;

/** What one lowering shares: names given so far, places, problems. */
final class Context {
  final List<Problem> problems = new ArrayList<>();
  final List<Suppression> suppressions = new ArrayList<>();
  private final Map<Origins.Key, Place> places = new HashMap<>();
  private final Map<EObject, Name> names = new HashMap<>();
  private final Set<EObject> repeated = new HashSet<>();
  private final Function<Resource, String> fileOf;

  Context(Function<Resource, String> fileOf) {
    this.fileOf = fileOf;
  }

  Origins origins() {
    return new Origins(places);
  }

  /** Gives a declaration its full name and remembers the places of its parts. */
  Name declare(EObject decl, Name name) {
    names.put(decl, name);
    places.putIfAbsent(new Origins.Key(name, Part.ELEMENT, 0), Declarations.head(this, decl));
    place(name, Part.DECLARATION, 0, NodeModelUtils.findActualNodeFor(decl));
    Declarations.ends(this, decl)
        .ifPresent(ends -> places.putIfAbsent(new Origins.Key(name, Part.ENDS, 0), ends));
    Parts.of(decl)
        .forEach(
            (feature, part) -> {
              int index = 0;
              for (INode node : written(decl, feature)) {
                place(name, part, index++, node);
              }
            });
    return name;
  }

  /** Remembers where the n-th value of a part is written. */
  void place(Name name, Part part, int index, EObject value) {
    place(name, part, index, NodeModelUtils.findActualNodeFor(value));
  }

  private void place(Name name, Part part, int index, INode node) {
    places.putIfAbsent(new Origins.Key(name, part, index), place(node));
  }

  /** Remembers a declaration whose name is taken: it is left out, names are unique. */
  void repeats(EObject decl) {
    repeated.add(decl);
  }

  /** Whether the declaration's name is taken by one before it. */
  boolean isRepeated(EObject decl) {
    return repeated.contains(decl);
  }

  /** The full name of a declaration that was lowered. */
  Optional<Name> name(@Nullable EObject decl) {
    return Optional.ofNullable(names.get(decl));
  }

  /** The last step of a reference, empty while it links to nothing. */
  Optional<EObject> target(@Nullable Ref ref) {
    if (ref == null || ref.getTarget() == null) {
      return Optional.empty();
    }
    if (ref.isAll() || ref.getIndex() != null) {
      notSupported(ref, "an index");
      return Optional.empty();
    }
    EObject last = ref.getPath().isEmpty() ? ref.getTarget() : ref.getPath().getLast();
    return Optional.ofNullable(last).filter(t -> !t.eIsProxy());
  }

  /** The full name of what a reference links to. */
  Optional<Name> name(@Nullable Ref ref) {
    return target(ref).flatMap(this::name);
  }

  /** The nodes in which a feature is written; empty where the text leaves it out. */
  static List<INode> written(EObject object, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(object, feature);
  }

  /** A switch as written, absent where it is not. */
  static Optional<Boolean> written(EObject object, EStructuralFeature feature, Switch value) {
    return written(object, feature).isEmpty() ? Optional.empty() : Optional.of(value == Switch.ON);
  }

  void error(String rule, INode node, String message, String... data) {
    problems.add(problem(rule, Severity.ERROR, node, message, data));
  }

  Problem problem(String rule, Severity severity, INode node, String message, String... data) {
    return new Problem(rule, severity, message, place(node), "", List.of(), List.of(data));
  }

  /** A construct that parses but has no meaning yet. */
  void notSupported(EObject object, String what) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    error(
        "not-supported-yet",
        node,
        what + " has no meaning yet; it is neither checked, simulated nor written out");
  }

  /** The same for a property, where it is written. */
  void notSupported(EObject object, String what, EStructuralFeature... features) {
    for (EStructuralFeature feature : features) {
      List<INode> nodes = written(object, feature);
      if (!nodes.isEmpty()) {
        String text = what.isEmpty() ? feature.getName() : what;
        error(
            "not-supported-yet",
            nodes.getFirst(),
            text + " has no meaning yet; it is neither checked, simulated nor written out");
      }
    }
  }

  /** Where a node stands, hidden text around it left out. */
  Place place(INode node) {
    return place(node, node);
  }

  /** From the start of one node to the end of another. */
  Place place(INode first, INode last) {
    INode root = first.getRootNode();
    var resource = NodeModelUtils.findActualSemanticObjectFor(root).eResource();
    var start = NodeModelUtils.getLineAndColumn(root, first.getOffset());
    var end = NodeModelUtils.getLineAndColumn(root, last.getEndOffset());
    return new Place(
        fileOf.apply(resource),
        first.getOffset(),
        last.getEndOffset() - first.getOffset(),
        start.getLine(),
        start.getColumn(),
        end.getLine(),
        end.getColumn());
  }

  Place place(EObject object) {
    return place(NodeModelUtils.findActualNodeFor(object));
  }
}
