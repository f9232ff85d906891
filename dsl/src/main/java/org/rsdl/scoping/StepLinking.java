package org.rsdl.scoping;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.Ref;

/** Links each step of {@code A.B.C} in the scope of the step before it. */
public class StepLinking extends DefaultLinkingService {

  @Override
  public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node)
      throws IllegalNodeException {
    if (reference != AstPackage.eINSTANCE.getRef_Path() || !(context instanceof Ref ref)) {
      return super.getLinkedObjects(context, reference, node);
    }
    IEObjectDescription found =
        RsdlScopeProvider.step(ref, before(ref, node.getOffset()))
            .getSingleElement(QualifiedName.create(getCrossRefNodeAsString(node)));
    return Optional.ofNullable(found).map(IEObjectDescription::getEObjectOrProxy).stream().toList();
  }

  /** How many steps are written before a place of the text. */
  public static int before(Ref ref, int offset) {
    int steps = 0;
    for (INode step : NodeModelUtils.findNodesForFeature(ref, AstPackage.eINSTANCE.getRef_Path())) {
      steps += step.getOffset() < offset ? 1 : 0;
    }
    return steps;
  }
}
