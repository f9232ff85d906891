package org.rsdl.ide.completion;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.Ref;
import org.rsdl.ast.UseDecl;
import org.rsdl.scoping.RsdlScopeProvider;
import org.rsdl.scoping.StepLinking;

/** Names in scope, with the doc comment of what they name. */
public class NameProposals extends IdeCrossrefProposalProvider {
  @Inject private IEObjectDocumentationProvider comments;

  /** A step is proposed from what the steps before the cursor lead to. */
  @Override
  protected Iterable<IEObjectDescription> queryScope(
      IScope scope, CrossReference reference, ContentAssistContext context) {
    boolean step = GrammarUtil.getReference(reference) == AstPackage.eINSTANCE.getRef_Path();
    if (!step || !(context.getCurrentModel() instanceof Ref ref)) {
      return super.queryScope(scope, reference, context);
    }
    int n = StepLinking.before(ref, context.getOffset() - context.getPrefix().length());
    EObject holder = n == 0 ? ref.getTarget() : ref.getPath().get(n - 1);
    return Iterables.filter(
        RsdlScopeProvider.step(ref, n).getAllElements(),
        d -> holder instanceof UseDecl || d.getName().getSegmentCount() == 1);
  }

  @Override
  protected @Nullable ContentAssistEntry createProposal(
      IEObjectDescription candidate, CrossReference reference, ContentAssistContext context) {
    ContentAssistEntry entry = super.createProposal(candidate, reference, context);
    EObject named = candidate.getEObjectOrProxy();
    if (entry != null && !named.eIsProxy()) {
      entry.setKind(ContentAssistEntry.KIND_REFERENCE);
      entry.setDescription(declaredBy(named));
      String comment = comments.getDocumentation(named);
      if (!comment.isEmpty()) {
        entry.setDocumentation(comment);
      }
    }
    return entry;
  }

  /** The keyword that declares it, as the reader of the text knows it: route-server, nva. */
  private static String declaredBy(EObject named) {
    EStructuralFeature feature = named.eClass().getEStructuralFeature("name");
    List<INode> names =
        feature == null ? List.of() : NodeModelUtils.findNodesForFeature(named, feature);
    List<String> keywords = new ArrayList<>();
    ICompositeNode node = NodeModelUtils.getNode(named);
    if (node != null && !names.isEmpty()) {
      for (ILeafNode leaf : node.getLeafNodes()) {
        if (leaf.getOffset() < names.getFirst().getOffset()
            && leaf.getGrammarElement() instanceof Keyword) {
          keywords.add(leaf.getText());
        }
      }
    }
    if (keywords.isEmpty()) {
      return "";
    }
    return keywords.getLast().equals("as") ? keywords.getFirst() : keywords.getLast();
  }
}
