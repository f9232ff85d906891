package org.rsdl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.RsdlStandaloneSetup;

/**
 * The lexer commits on its first look ahead, so every literal and every half of one is held here.
 */
class LexerTest {
  private static final Injector INJECTOR =
      new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration();

  /** Words that are keywords and names at once. */
  private static final Set<String> SOFT =
      Set.of(
          "address",
          "asn",
          "bandwidth",
          "branch",
          "egp",
          "global",
          "igp",
          "incomplete",
          "int",
          "kind",
          "labels",
          "location",
          "metric",
          "mode",
          "node",
          "machines",
          "outside",
          "overlay",
          "partner",
          "platform",
          "prefix",
          "provider",
          "region",
          "routes",
          "self",
          "sessions",
          "site",
          "sku",
          "spoke",
          "static",
          "text",
          "tunnel",
          "vnet",
          "vpn",
          "weight");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          10.0.0.0/16             | IPV4_PREFIX
          10.0.0.4                | IPV4
          fd00:ad:be::/48         | IPV6_PREFIX
          2001:add::1/64          | IPV6_PREFIX
          ::/0                    | IPV6_PREFIX
          ::1                     | IPV6
          2001:db8:0:1:2:3:4:5    | IPV6
          65001                   | INT
          65001.10                | DECIMAL
          0.5                     | DECIMAL
          65535:65282             | COMMUNITY
          65001:1:2               | LARGE_COMMUNITY
          180s                    | DURATION
          250ms                   | DURATION
          er-circuit-1            | ID
          Sdwan-a                 | ID
          Sdwan-                  | ID
          route-server2           | ID
          route-server-subnet-too-small | ID
          ^route                  | ID
          add                     | 'add'
          route-server            | 'route-server'
          10.                     | PARTIAL
          10.0.                   | PARTIAL
          10.0.0                  | PARTIAL
          10.0.0.                 | PARTIAL
          10.0.0.0/               | PARTIAL
          fd00:                   | PARTIAL
          fd00:10:                | PARTIAL
          fd00::/                 | PARTIAL
          65001:                  | PARTIAL
          a<->b                   | ID '<->' ID
          Lz[3].net               | ID '[' INT ']' '.' ID
          0.0.0.0/0,::/0          | IPV4_PREFIX ',' IPV6_PREFIX
          1..200                  | PARTIAL '.' INT
          "a \\" b"               | STRING
          """)
  void readsLiterals(String text, String tokens) {
    assertEquals(tokens, String.join(" ", tokens(text)));
  }

  @Test
  void everyKeywordAsNameEitherParsesOrIsHard() {
    Grammar grammar = INJECTOR.getInstance(IGrammarAccess.class).getGrammar();
    IParser parser = INJECTOR.getInstance(IParser.class);
    Collection<String> words = new TreeSet<>(GrammarUtil.getAllKeywords(grammar));
    words.removeIf(w -> !Character.isLetter(w.charAt(0)));
    Set<String> parsed = new TreeSet<>();
    for (String word : words) {
      if (!parser
          .parse(new StringReader("vnet " + word + " { address 10.0.0.0/16 }"))
          .hasSyntaxErrors()) {
        parsed.add(word);
      }
      var escaped = parser.parse(new StringReader("vnet ^" + word + " { address 10.0.0.0/16 }"));
      assertTrue(!escaped.hasSyntaxErrors(), "^" + word + " is no name");
    }
    assertEquals(new TreeSet<>(SOFT), parsed);
  }

  private static List<String> tokens(String text) {
    Lexer lexer = INJECTOR.getInstance(Lexer.class);
    lexer.setCharStream(new ANTLRStringStream(text));
    var names = INJECTOR.getInstance(ITokenDefProvider.class).getTokenDefMap();
    List<String> tokens = new ArrayList<>();
    for (Token t = lexer.nextToken(); t.getType() != Token.EOF; t = lexer.nextToken()) {
      String name = names.get(t.getType());
      tokens.add(name.startsWith("RULE_") ? name.substring("RULE_".length()) : name);
    }
    return tokens;
  }
}
