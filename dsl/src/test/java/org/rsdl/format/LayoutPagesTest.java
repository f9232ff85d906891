package org.rsdl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.rsdl.RsdlStandaloneSetup;

/** The page {@code layout.md}: each block as it is typed, and as it is formatted. */
class LayoutPagesTest {
  private static final Path PAGE = Path.of("src/test/resources/org/rsdl/format/layout.md");
  private static final Pattern PAIR =
      Pattern.compile("(?ms)^```typed\\n(.*?)^```\\n\\n```rsdl\\n(.*?)^```$");

  @Test
  void formatsAsThePageSays() throws IOException {
    IParser parser =
        new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IParser.class);
    int pairs = 0;
    for (var pair = PAIR.matcher(Files.readString(PAGE)); pair.find(); pairs++) {
      String typed = pair.group(1);
      IParseResult parsed = parser.parse(new StringReader(typed));
      assertTrue(!parsed.hasSyntaxErrors(), typed);
      assertEquals(pair.group(2), RsdlFormatter.apply(typed, RsdlFormatter.edits(parsed)));
    }
    assertTrue(pairs >= 8, pairs + " pairs");
  }
}
