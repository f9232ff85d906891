package org.rsdl.project;

import java.io.StringReader;
import java.util.Optional;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.rsdl.RsdlStandaloneSetup;
import org.rsdl.format.RsdlFormatter;

/** Texts to their canonical format. */
public final class CanonicalFormat {
  private final IParser parser =
      new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IParser.class);

  /** The text as it should look; none for a text with syntax errors, which is left alone. */
  public Optional<String> of(String text) {
    IParseResult parsed = parser.parse(new StringReader(text));
    return parsed.hasSyntaxErrors()
        ? Optional.empty()
        : Optional.of(RsdlFormatter.apply(text, RsdlFormatter.edits(parsed)));
  }
}
