package org.rsdl.validation;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.Import;
import org.rsdl.lower.Place;
import org.rsdl.lower.TextPlaces;

/** Where things stand in the text. */
final class Places {
  private Places() {}

  /** From the first to the last character of nodes of one file. */
  static Place of(INode first, INode last, String file) {
    return TextPlaces.of(file, first, last);
  }

  /** A declaration, from its first keyword on: what stands before it are annotations. */
  static Place declaration(EObject declared, Function<Resource, String> fileOf) {
    INode node = NodeModelUtils.findActualNodeFor(declared);
    EStructuralFeature feature = declared.eClass().getEStructuralFeature("annotations");
    List<INode> annotations =
        feature == null ? List.of() : NodeModelUtils.findNodesForFeature(declared, feature);
    int from = annotations.isEmpty() ? 0 : annotations.getLast().getEndOffset();
    INode first = node;
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden() && leaf.getOffset() >= from) {
        first = leaf;
        break;
      }
    }
    return of(first, node, fileOf.apply(declared.eResource()));
  }

  /** What an import names. */
  static Place importedName(Import from, Function<Resource, String> fileOf) {
    List<INode> names =
        NodeModelUtils.findNodesForFeature(
            from, AstPackage.eINSTANCE.getImport_ImportedNamespace());
    INode name = names.isEmpty() ? NodeModelUtils.findActualNodeFor(from) : names.getFirst();
    return of(name, name, fileOf.apply(from.eResource()));
  }
}
