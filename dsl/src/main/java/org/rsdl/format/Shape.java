package org.rsdl.format;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.rsdl.format.Statement.Kind;
import org.rsdl.format.Word.Gap;

/**
 * What a place in the grammar means for the layout. Blocks and statements are seen by the grammar's
 * form: {@code '{' ( … )* '}'} is a block, and each turn of the loop a statement.
 *
 * @param begins whether a statement begins here
 * @param kind what kind of statement this is
 * @param column the column that starts here, 0 for none
 */
record Shape(boolean begins, Kind kind, int column, Gap gap, Role role) {

  /** What else it is. */
  enum Role {
    WORD,
    OPEN,
    /** The brace of a block that may be left out. */
    OPEN_OPTIONAL,
    CLOSE,
    ANNOTATION
  }

  private static final Map<String, Kind> KINDS =
      Map.of(
          "SubnetDecl", Kind.SUBNET,
          "InstanceDecl", Kind.INSTANCE,
          "ConnectionDecl", Kind.LINK,
          "PeeringDecl", Kind.LINK,
          "BgpSessionDecl", Kind.LINK);

  /** The features and keywords that start the columns from 1. */
  private static final Map<Kind, List<String>> COLUMNS =
      Map.of(
          Kind.SUBNET, List.of("name", "prefix", "'{'"),
          Kind.INSTANCE, List.of("name", "address", "'outside'"),
          Kind.LINK, List.of("left", "'<->'", "'over'", "'as'", "'{'"));

  /** The parts of a file that are not in braces. */
  private static final List<String> HEADER =
      List.of("fileAnnotations", "'module'", "'profile'", "imports");

  private static final List<String> GLUED = List.of(",", ")", "]", ".", ".*");

  static Shape of(EObject element) {
    AbstractRule rule = GrammarUtil.containingRule(element);
    Kind kind = kind(element, rule);
    return new Shape(
        begins(element, rule),
        kind,
        1
            + COLUMNS
                .getOrDefault(KINDS.getOrDefault(rule.getName(), Kind.OTHER), List.of())
                .indexOf(word(element)),
        gap(element, rule),
        role(element));
  }

  private static Kind kind(EObject element, AbstractRule rule) {
    if (isFile(rule) && HEADER.contains(word(element))) {
      return Kind.HEADER;
    }
    return element instanceof RuleCall call
        ? KINDS.getOrDefault(call.getRule().getName(), Kind.OTHER)
        : Kind.OTHER;
  }

  private static boolean isFile(AbstractRule rule) {
    return rule.getName().equals("RsdlFile");
  }

  /** A keyword in quotes, or the feature that a value is for. */
  private static String word(EObject element) {
    if (element instanceof Keyword keyword && !(keyword.eContainer() instanceof Assignment)) {
      return "'" + keyword.getValue() + "'";
    }
    Assignment assignment = GrammarUtil.containingAssignment(element);
    return assignment == null ? "" : assignment.getFeature();
  }

  private static boolean begins(EObject element, AbstractRule rule) {
    if (isFile(rule)) {
      return HEADER.contains(word(element)) || word(element).equals("elements");
    }
    if (rule.getName().equals("PrefixListDecl")) {
      return word(element).equals("items");
    }
    EObject turn = element;
    while (!isLoop(turn) && isFirst(turn)) {
      turn = turn.eContainer();
    }
    return isLoop(turn) && turn.eContainer() instanceof Group group && behindBrace(group, turn);
  }

  private static boolean isLoop(EObject element) {
    return element instanceof AbstractElement e && GrammarUtil.isMultipleCardinality(e);
  }

  private static boolean isFirst(EObject element) {
    EObject in = element.eContainer();
    return in instanceof Alternatives
        || in instanceof Assignment
        || (in instanceof Group group && group.getElements().getFirst() == element);
  }

  private static boolean behindBrace(Group group, EObject element) {
    int at = group.getElements().indexOf(element);
    return at > 0
        && group.getElements().get(at - 1) instanceof Keyword keyword
        && keyword.getValue().equals("{");
  }

  private static Gap gap(EObject element, AbstractRule rule) {
    if (!(element instanceof Keyword keyword)) {
      return Gap.BLANK;
    }
    String text = keyword.getValue();
    if (GLUED.contains(text)
        || (text.equals("(") && !isFirst(keyword) && !rule.getName().equals("UseDecl"))
        || (text.equals("[") && !rule.getName().equals("Primary"))) {
      return Gap.NONE;
    }
    boolean clause = Character.isLetter(text.charAt(0)) && !rule.getName().equals("Name");
    return clause ? Gap.CLAUSE : Gap.BLANK;
  }

  private static Role role(EObject element) {
    if (element instanceof RuleCall call && call.getRule().getName().equals("Annotation")) {
      return Role.ANNOTATION;
    }
    if (!(element instanceof Keyword keyword)) {
      return Role.WORD;
    }
    return switch (keyword.getValue()) {
      case "{" -> optional(keyword) ? Role.OPEN_OPTIONAL : Role.OPEN;
      case "}" -> Role.CLOSE;
      default -> Role.WORD;
    };
  }

  private static boolean optional(Keyword brace) {
    return brace.eContainer() instanceof Group group && GrammarUtil.isOptionalCardinality(group);
  }
}
