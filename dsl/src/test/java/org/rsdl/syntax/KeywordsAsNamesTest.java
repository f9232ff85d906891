package org.rsdl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antlr.runtime.ANTLRStringStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rsdl.RsdlStandaloneSetup;

/** A name may be any word: a keyword that is none of the soft ones is one behind a {@code ^}. */
class KeywordsAsNamesTest {
  private static final Injector INJECTOR =
      new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration();
  private static final Grammar GRAMMAR = INJECTOR.getInstance(IGrammarAccess.class).getGrammar();

  /** Every place where a declaration gets its name. */
  static final List<String> DECLARATIONS =
      List.of(
          "module §",
          "param int §",
          "let § = 1",
          "pool § of /22 in 10.0.0.0/8",
          "prefix-list § { 10.0.0.0/8 }",
          "community § = 65001:1",
          "vnet § { address 10.0.0.0/16 }",
          "spoke § of Hub { address 10.0.0.0/16 }",
          "vnet V { subnet § 10.0.0.0/24 }",
          "vnet V { route-server § }",
          "vnet V { expressroute-gateway § }",
          "vnet V { vpn-gateway § }",
          "vnet V { nva § in S { asn 65001 } }",
          "vnet V { nva N { instance § 10.0.0.4 } }",
          "vnet V { firewall § 10.0.0.4 }",
          "vnet V { load-balancer § 10.0.0.4 to N }",
          "vnet V { workload § 10.0.0.4 }",
          "vnet V { private-endpoint § 10.0.0.4 }",
          "site § { prefixes 10.0.0.0/8 }",
          "circuit § { sku Standard }",
          "connect A <-> B as § { bgp on }",
          "peering A <-> B as § { global on }",
          "bgp A <-> B as § { bfd on }",
          "route-map § { rule { drop } }",
          "route-map M { rule § { drop } }",
          "route-table § { route 10.0.0.0/8 via internet }",
          "route-table T { route 10.0.0.0/8 via internet as § }",
          "template § (int a) { }",
          "template T (int §) { }",
          "template T (int § = 1) { }",
          "use T as § (a = 1)",
          "for § in 1 to 2 { }",
          "for a, § in P take 2 { }");

  /** Places where something is named that has a name. */
  static final List<String> REFERENCES =
      List.of("connect § <-> B", "bgp A <-> §", "expect A reaches §", "scenario \"s\" { down § }");

  @ParameterizedTest
  @FieldSource({"DECLARATIONS", "REFERENCES"})
  void everyKeywordIsANameOrIsOneBehindACaret(String text) {
    for (String word : words()) {
      IParseResult result = parse(text.replace("§", word));
      if (result.hasSyntaxErrors()) {
        List<SyntaxProblem> problems = ((MendedResult) result).problems();
        assertEquals(
            List.of("keyword-as-name"), problems.stream().map(SyntaxProblem::rule).toList(), word);
        SyntaxProblem problem = problems.getFirst();
        assertEquals(new SyntaxProblem.Span(text.indexOf('§'), word.length()), problem.at());
        assertEquals("^" + word, problem.data().getFirst());
        problem
            .data()
            .forEach(name -> assertTrue(!parse(text.replace("§", name)).hasSyntaxErrors(), name));
      }
    }
  }

  @Test
  void noPlaceIsForgotten() {
    Set<String> named =
        EcoreUtil2.eAllOfType(GRAMMAR, Assignment.class).stream()
            .filter(a -> a.getFeature().equals("name"))
            .map(KeywordsAsNamesTest::place)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> tried = new TreeSet<>();
    DECLARATIONS.forEach(text -> tried.addAll(placesAt(text)));
    assertEquals(named, tried);
  }

  private static Set<String> placesAt(String text) {
    var types = INJECTOR.getInstance(ITokenDefProvider.class).getTokenDefMap();
    Machine machine = new Machine(new Automaton(GRAMMAR, types));
    Lexer lexer = INJECTOR.getInstance(Lexer.class);
    String before = text.substring(0, text.indexOf('§'));
    lexer.setCharStream(new ANTLRStringStream(before));
    Set<Integer> space = Set.of(whiteSpace());
    var readings = machine.start();
    for (Lexeme token : Lexemes.of(lexer, space, before)) {
      readings = token.type() == Machine.END ? readings : machine.follow(readings, token.type());
    }
    return readings.stream()
        .flatMap(r -> Expected.nameOf(r).stream())
        .map(KeywordsAsNamesTest::place)
        .collect(Collectors.toSet());
  }

  private static int whiteSpace() {
    return INJECTOR.getInstance(ITokenDefProvider.class).getTokenDefMap().entrySet().stream()
        .filter(e -> e.getValue().equals("RULE_WS"))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** The rule and where in it: one rule may give a name in two ways. */
  private static String place(Assignment name) {
    return GrammarUtil.containingRule(name).getName() + EcoreUtil.getURI(name).fragment();
  }

  private static Set<String> words() {
    return GrammarUtil.getAllKeywords(GRAMMAR).stream()
        .filter(w -> Character.isLetter(w.charAt(0)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static IParseResult parse(String text) {
    return INJECTOR.getInstance(IParser.class).parse(new StringReader(text));
  }
}
