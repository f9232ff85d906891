package org.rsdl.ui;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;

/** The server's completion as proposals. */
public final class RsdlContentAssist implements IContentAssistProcessor {
  private static final ICompletionProposal[] NONE = {};

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    var uri = Documents.uri(document).orElse(null);
    if (uri == null) {
      return NONE;
    }
    try {
      LanguageHost host = RsdlUi.host();
      host.update(uri, document.get());
      var at =
          new CompletionParams(LanguageHost.document(uri), Documents.position(document, offset));
      return host.ask(server -> server.completion(at)).stream()
          .flatMap(answer -> answer.map(items -> items, list -> list.getItems()).stream())
          .map(item -> proposal(document, item, offset))
          .toArray(ICompletionProposal[]::new);
    } catch (BadLocationException e) {
      return NONE; // the text has changed since
    }
  }

  private static ICompletionProposal proposal(IDocument document, CompletionItem item, int offset) {
    String text = item.getInsertText() == null ? item.getLabel() : item.getInsertText();
    IRegion region = new Region(offset, 0);
    if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
      text = item.getTextEdit().getLeft().getNewText();
      region = Documents.region(document, item.getTextEdit().getLeft().getRange());
    }
    return new CompletionProposal(
        text,
        region.getOffset(),
        region.getLength(),
        text.length(),
        Icons.of(item.getKind()).image(),
        item.getLabel() + detail(item),
        null,
        documentation(item));
  }

  private static String detail(CompletionItem item) {
    return item.getDetail() == null || item.getDetail().isEmpty() ? "" : " – " + item.getDetail();
  }

  private static String documentation(CompletionItem item) {
    return item.getDocumentation() == null
        ? null
        : item.getDocumentation().map(text -> text, markup -> markup.getValue());
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return null;
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return null;
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return null;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
