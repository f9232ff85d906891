package org.rsdl.validation;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * Words for a text that the parser alone does not take; {@code org.rsdl.syntax} finds better ones
 * for all that the grammar does not take.
 */
public class SyntaxMessages extends SyntaxErrorMessageProvider {
  /** Any syntax error that no better-known rule describes. */
  static final String NOT_UNDERSTOOD = "text-not-understood";

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    var exception = context.getRecognitionException();
    return exception != null && exception.token != null
        ? new SyntaxErrorMessage(
            "'" + exception.token.getText() + "' is not understood here", NOT_UNDERSTOOD)
        : new SyntaxErrorMessage(context.getDefaultMessage(), NOT_UNDERSTOOD);
  }
}
