package org.rsdl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.rsdl.scoping.StepLinking;
import org.rsdl.scoping.UnresolvedNames;
import org.rsdl.syntax.MendingParser;
import org.rsdl.validation.RulesValidator;
import org.rsdl.validation.SyntaxMessages;

/** Every binding that the language adds, in one place. */
public class RsdlRuntimeModule extends AbstractRsdlRuntimeModule {

  /** Tokens to values, never with an error. */
  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return RsdlValueConverters.class;
  }

  /** Names to what they name. */
  @Override
  public Class<? extends ILinkingService> bindILinkingService() {
    return StepLinking.class;
  }

  /** Names that link to nothing: {@code unresolved-name}. */
  public Class<? extends ILinkingDiagnosticMessageProvider.Extended>
      bindILinkingDiagnosticMessageProvider() {
    return UnresolvedNames.class;
  }

  /** A text with mistakes is read as far as it goes. */
  @Override
  public Class<? extends IParser> bindIParser() {
    return MendingParser.class;
  }

  /** Text that does not parse: {@code text-not-understood} and its better-known relatives. */
  public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
    return SyntaxMessages.class;
  }

  /** Text and model floor as issues. */
  public Class<? extends IResourceValidator> bindIResourceValidator() {
    return RulesValidator.class;
  }
}
