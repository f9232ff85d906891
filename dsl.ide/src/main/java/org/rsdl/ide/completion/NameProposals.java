package org.rsdl.ide.completion;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
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
      String comment = comments.getDocumentation(named);
      if (!comment.isEmpty()) {
        entry.setDocumentation(comment);
      }
    }
    return entry;
  }
}
