package org.rsdl.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.jspecify.annotations.Nullable;
import org.rsdl.syntax.Machine.Frame;
import org.rsdl.syntax.Machine.Position;

/** What could stand at a place of a text, in words, in the order of the grammar. */
final class Expected {
  /** The words for values; a value is a terminal, or a rule of terminals. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("ID", "a name"),
          Map.entry("Name", "a name"),
          Map.entry("QualifiedName", "a name"),
          Map.entry("ImportedName", "a name"),
          Map.entry("STRING", "a text in quotes"),
          Map.entry("INT", "a number"),
          Map.entry("DECIMAL", "a number"),
          Map.entry("AsnLiteral", "an ASN"),
          Map.entry("DURATION", "a duration"),
          Map.entry("IpPrefix", "a prefix"),
          Map.entry("IpAddress", "an address"),
          Map.entry("CompleteAddress", "an address"),
          Map.entry("CommunityLiteral", "a community"));

  private final List<Position> readings;

  private Expected(List<Position> readings) {
    this.readings = readings;
  }

  static Expected at(List<Position> readings) {
    return new Expected(readings);
  }

  /** Only what is not expected there too. */
  Expected without(List<Position> others) {
    Set<Integer> types = others.stream().map(p -> p.state().token()).collect(Collectors.toSet());
    return new Expected(readings.stream().filter(p -> !types.contains(p.state().token())).toList());
  }

  boolean isEmpty() {
    return terms().isEmpty();
  }

  /** The keywords that are no names. */
  List<String> words() {
    return readings.stream()
        .filter(p -> value(p).isEmpty())
        .flatMap(p -> keyword(p).stream())
        .filter(word -> Character.isLetter(word.charAt(0)) || word.startsWith("@"))
        .distinct()
        .toList();
  }

  /** The same, without those that may stand before any declaration. */
  List<String> ownWords() {
    return new Expected(
            readings.stream()
                .filter(p -> !(p.frame().rule instanceof ParserRule r && r.isFragment()))
                .toList())
        .words();
  }

  /** All, values by their kind; punctuation only where nothing else may stand. */
  List<String> terms() {
    Set<String> all = new LinkedHashSet<>();
    for (Position reading : readings) {
      value(reading).or(() -> keyword(reading)).ifPresent(all::add);
    }
    Set<String> terms =
        all.stream()
            .filter(t -> Character.isLetter(t.charAt(0)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (terms.contains("a name")) {
      terms.removeAll(functions());
    }
    return List.copyOf(terms.isEmpty() ? all : terms);
  }

  /** Whether a value of that kind may stand here. */
  boolean has(String term) {
    return readings.stream().anyMatch(r -> value(r).filter(term::equals).isPresent());
  }

  /** Whether a declaration gets its name here. */
  boolean isNewName() {
    return readings.stream().anyMatch(r -> nameOf(r).isPresent());
  }

  /** Where the grammar gives a declaration the name that a reading waits for. */
  static Optional<Assignment> nameOf(Position reading) {
    Frame value = outermostValue(reading);
    return value == null || value.call == null || value.call.element() == null
        ? Optional.empty()
        : Optional.ofNullable(GrammarUtil.containingAssignment(value.call.element()))
            .filter(a -> a.getFeature().equals("name") && !isPunctuation(reading));
  }

  /** Whether nothing but a name may stand here. */
  boolean isName() {
    return terms().equals(List.of("a name"));
  }

  /** The closed list of values that has to be chosen from here. */
  Optional<EnumRule> list() {
    Set<AbstractRule> rules =
        readings.stream()
            .filter(r -> !isPunctuation(r))
            .map(
                r ->
                    r.state().element() instanceof Keyword k
                        ? GrammarUtil.containingRule(k)
                        : r.frame().rule)
            .collect(Collectors.toSet());
    return rules.size() == 1 && rules.iterator().next() instanceof EnumRule list
        ? Optional.of(list)
        : Optional.empty();
  }

  private List<String> functions() {
    List<String> functions = new ArrayList<>();
    for (Position reading : readings) {
      if (reading.state().element() instanceof Keyword k
          && GrammarUtil.containingRule(k) instanceof EnumRule rule
          && rule.getName().equals("FunctionName")) {
        functions.add(k.getValue());
      }
    }
    return functions;
  }

  private static Optional<String> keyword(Position reading) {
    return reading.state().element() instanceof Keyword k
        ? Optional.of(k.getValue())
        : Optional.empty();
  }

  /** What kind of value the token begins: the outermost rule that makes one value of tokens. */
  private static Optional<String> value(Position reading) {
    Frame rule = outermostValue(reading);
    String name =
        rule != null
            ? rule.rule.getName()
            : reading.state().element() instanceof RuleCall call ? call.getRule().getName() : null;
    boolean word =
        !(reading.state().element() instanceof Keyword k)
            || Character.isLetter(k.getValue().charAt(0));
    return Optional.ofNullable(name).filter(n -> word).map(n -> VALUES.getOrDefault(n, n));
  }

  private static boolean isPunctuation(Position reading) {
    return keyword(reading).filter(k -> !Character.isLetter(k.charAt(0))).isPresent();
  }

  private static @Nullable Frame outermostValue(Position reading) {
    Frame outermost = null;
    Frame frame = reading.frame();
    while (frame != null
        && frame.rule instanceof ParserRule rule
        && GrammarUtil.isDatatypeRule(rule)) {
      outermost = frame;
      frame = frame.parent;
    }
    return outermost;
  }
}
