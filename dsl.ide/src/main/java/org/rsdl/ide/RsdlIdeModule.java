package org.rsdl.ide;

import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.validation.IResourceValidator;
import org.rsdl.ide.completion.NameProposals;
import org.rsdl.ide.completion.Proposals;
import org.rsdl.ide.diagnostics.OutcomeValidator;
import org.rsdl.ide.formatting.Formatting;
import org.rsdl.ide.hover.DocComments;
import org.rsdl.ide.hover.NodeHover;
import org.rsdl.ide.library.LibraryFile;
import org.rsdl.ide.network.ModuleChanges;
import org.rsdl.ide.network.ModuleDescriptions;
import org.rsdl.ide.quickfix.FixActions;
import org.rsdl.ide.symbols.SymbolDetails;
import org.rsdl.ide.symbols.SymbolKinds;
import org.rsdl.ide.symbols.SymbolNames;
import org.rsdl.ide.tokens.NameTokens;

/** Every binding of the language server that differs from Xtext's. */
public class RsdlIdeModule extends AbstractRsdlIdeModule {

  public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
    return NameTokens.class;
  }

  public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
    return SymbolNames.class;
  }

  public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
    return SymbolKinds.class;
  }

  public Class<? extends DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
    return SymbolDetails.class;
  }

  public Class<? extends IEObjectDocumentationProvider> bindIEObjectDocumentationProvider() {
    return DocComments.class;
  }

  public Class<? extends IHoverService> bindIHoverService() {
    return NodeHover.class;
  }

  public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
    return Proposals.class;
  }

  public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
    return NameProposals.class;
  }

  public Class<? extends IResourceValidator> bindIResourceValidator() {
    return OutcomeValidator.class;
  }

  public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
    return ModuleChanges.class;
  }

  public Class<? extends IDefaultResourceDescriptionStrategy>
      bindIDefaultResourceDescriptionStrategy() {
    return ModuleDescriptions.class;
  }

  public Class<? extends UriExtensions> bindUriExtensions() {
    return LibraryFile.class;
  }

  public Class<? extends ICodeActionService2> bindICodeActionService2() {
    return FixActions.class;
  }

  public Class<? extends FormattingService> bindFormattingService() {
    return Formatting.class;
  }
}
