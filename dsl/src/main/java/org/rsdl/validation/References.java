package org.rsdl.validation;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What the texts refer to, and where they do. */
final class References {
  private References() {}

  /** Takes in each reference that links to something, with the node it is written in. */
  static void forEach(Texts texts, BiConsumer<EObject, INode> reader) {
    texts.all(EObject.class).forEach(from -> of(from, reader));
  }

  private static void of(EObject from, BiConsumer<EObject, INode> reader) {
    for (EReference reference : from.eClass().getEAllReferences()) {
      if (reference.isContainment() || reference.isContainer()) {
        continue;
      }
      List<?> targets =
          from.eGet(reference) instanceof Collection<?> many
              ? List.copyOf(many)
              : from.eGet(reference) instanceof EObject one ? List.of(one) : List.of();
      List<INode> nodes = NodeModelUtils.findNodesForFeature(from, reference);
      for (int i = 0; i < Math.min(targets.size(), nodes.size()); i++) {
        if (targets.get(i) instanceof EObject target && !target.eIsProxy()) {
          reader.accept(target, nodes.get(i));
        }
      }
    }
  }
}
