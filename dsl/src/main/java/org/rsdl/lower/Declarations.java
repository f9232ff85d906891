package org.rsdl.lower;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where the parts of a declaration that every kind has are written. */
final class Declarations {
  private Declarations() {}

  /** The name or title; else the two ends of a link; else all of it after its annotations. */
  static Place head(Shared shared, EObject decl) {
    for (String feature : List.of("name", "title")) {
      List<INode> nodes = written(decl, feature);
      if (!nodes.isEmpty()) {
        return shared.place(nodes.getFirst());
      }
    }
    return ends(shared, decl).orElseGet(() -> plain(shared, decl));
  }

  /** From the left to the right end of a link. */
  static Optional<Place> ends(Shared shared, EObject decl) {
    List<INode> left = written(decl, "left");
    List<INode> right = written(decl, "right");
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : Optional.of(shared.place(left.getFirst(), right.getLast()));
  }

  private static Place plain(Shared shared, EObject decl) {
    INode node = NodeModelUtils.findActualNodeFor(decl);
    List<INode> annotations = written(decl, "annotations");
    int from = annotations.isEmpty() ? 0 : annotations.getLast().getEndOffset();
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden() && leaf.getOffset() >= from) {
        return shared.place(leaf, node);
      }
    }
    return shared.place(node);
  }

  private static List<INode> written(EObject decl, String feature) {
    EStructuralFeature found = decl.eClass().getEStructuralFeature(feature);
    return found == null ? List.of() : Context.written(decl, found);
  }
}
