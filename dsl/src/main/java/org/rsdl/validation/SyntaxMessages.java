package org.rsdl.validation;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Words for text that does not parse. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {
  /** Any syntax error that no better-known rule describes. */
  public static final String NOT_UNDERSTOOD = "text-not-understood";

  /** The text ends inside a block. */
  static final String UNCLOSED = "unclosed-block";

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    var exception = context.getRecognitionException();
    if (exception != null
        && exception.token != null
        && exception.token.getType() == org.antlr.runtime.Token.EOF) {
      return new SyntaxErrorMessage("a block is not closed; a block ends with }", UNCLOSED);
    }
    if (exception != null && exception.token != null) {
      String text = exception.token.getText();
      if (":".equals(text) || "=".equals(text) || ";".equals(text)) {
        return new SyntaxErrorMessage(
            "'"
                + text
                + "' stands between a property and its value; a property is followed by its value alone",
            "punctuation-not-used");
      }
      return new SyntaxErrorMessage("'" + text + "' is not understood here", NOT_UNDERSTOOD);
    }
    return new SyntaxErrorMessage(context.getDefaultMessage(), NOT_UNDERSTOOD);
  }
}
