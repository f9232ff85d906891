package org.rsdl.ide.completion;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.CrossReference;
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
import org.jspecify.annotations.Nullable;

/** Names in scope, with the doc comment of what they name. */
public class NameProposals extends IdeCrossrefProposalProvider {
  @Inject private IEObjectDocumentationProvider comments;

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
