package org.rsdl.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Random walks through the grammar: texts that use every construct, and mean nothing. */
final class GrammarDice {
  private static final int DEEP = 40;

  private static final Map<String, List<String>> TERMINALS =
      Map.ofEntries(
          Map.entry("ID", List.of("Hub", "er-circuit-1", "^route", "x", "A_very-long-name-of-it")),
          Map.entry("STRING", List.of("\"\"", "\"süß // {}\"", "\"\\\"\"", "\"日本語 🚀\"")),
          Map.entry("INT", List.of("0", "24", "4200000001")),
          Map.entry("DECIMAL", List.of("65000.10")),
          Map.entry("IPV4_PREFIX", List.of("10.0.0.0/16", "0.0.0.0/0")),
          Map.entry("IPV4", List.of("10.0.0.4")),
          Map.entry("IPV6_PREFIX", List.of("fd00::/48", "::/0")),
          Map.entry("IPV6", List.of("::1", "2001:db8:0:1:2:3:4:5")),
          Map.entry("COMMUNITY", List.of("65001:100")),
          Map.entry("LARGE_COMMUNITY", List.of("65001:1:2")),
          Map.entry("PARTIAL", List.of("10.0.", "10.0.0.0/", "fd00:")),
          Map.entry("DURATION", List.of("180s")));

  private final Random random;
  private final List<String> words = new ArrayList<>();

  GrammarDice(long seed) {
    random = new Random(seed);
  }

  /** The words of a text. */
  List<String> words(AbstractRule start) {
    rule(start, 0);
    return words;
  }

  /** Words with any blanks, line ends and comments between them. */
  String text(List<String> tokens) {
    String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder(gap(lineEnd).stripLeading());
    tokens.forEach(token -> text.append(token).append(gap(lineEnd)));
    return text.toString();
  }

  /** Words with any blanks and line ends between them. */
  String spaced(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token).append(random.nextBoolean() ? "  " : "\n"));
    return text.toString();
  }

  private String gap(String lineEnd) {
    return switch (random.nextInt(30)) {
      case 0 -> lineEnd + "// own line" + lineEnd;
      case 1 -> " // behind  " + lineEnd;
      case 2 -> " /* inside */ ";
      case 3 -> lineEnd + "/* own" + lineEnd + "   * and long */" + lineEnd;
      case 4 -> lineEnd + "/// Documents it." + lineEnd + "/// Twice." + lineEnd;
      case 5 -> lineEnd + lineEnd + lineEnd;
      case 6 -> " /* a */ // b" + lineEnd + lineEnd;
      case 7, 8, 9, 10 -> lineEnd + "\t";
      default -> random.nextInt(6) == 0 ? "   " : " ";
    };
  }

  private void rule(AbstractRule rule, int depth) {
    if (rule instanceof TerminalRule) {
      List<String> samples = TERMINALS.get(rule.getName());
      words.add(samples.get(random.nextInt(samples.size())));
    } else {
      element(rule.getAlternatives(), depth + 1);
    }
  }

  private void element(AbstractElement element, int depth) {
    for (int i = times(element, depth); i > 0; i--) {
      once(element, depth);
    }
  }

  private int times(AbstractElement element, int depth) {
    boolean deep = depth > DEEP;
    int least = GrammarUtil.isOptionalCardinality(element) ? 0 : 1;
    if (deep || (least == 1 && !GrammarUtil.isMultipleCardinality(element))) {
      return least;
    }
    return least + random.nextInt(GrammarUtil.isMultipleCardinality(element) ? 3 : 2);
  }

  private void once(AbstractElement element, int depth) {
    switch (element) {
      case Alternatives choice -> {
        List<AbstractElement> all = choice.getElements();
        element(all.get(depth > DEEP ? 0 : random.nextInt(all.size())), depth + 1);
      }
      case CompoundElement group -> group.getElements().forEach(e -> element(e, depth + 1));
      case Assignment assignment -> element(assignment.getTerminal(), depth + 1);
      case CrossReference reference -> element(reference.getTerminal(), depth + 1);
      case RuleCall call -> rule(call.getRule(), depth + 1);
      case Keyword keyword -> words.add(keyword.getValue());
      case EnumLiteralDeclaration literal -> words.add(literal.getLiteral().getValue());
      default -> {}
    }
  }
}
