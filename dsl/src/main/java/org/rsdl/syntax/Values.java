package org.rsdl.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.xtext.EnumRule;

/** What stands where one of a closed list of values is expected. */
final class Values {
  private Values() {}

  static Optional<Mistake> mistake(Situation here) {
    String text = here.token().text();
    boolean value =
        Character.isLetterOrDigit(text.charAt(0)) || "\"^:".indexOf(text.charAt(0)) >= 0;
    return value ? here.expected().list().map(list -> unknown(here, list)) : Optional.empty();
  }

  private static Mistake unknown(Situation here, EnumRule list) {
    List<String> values = here.expected().words();
    String kind = kind(list);
    String text = Wording.shortened(here.token().text());
    String message =
        kind.equals("op")
            ? "%s follows %s; a condition says %s first"
                .formatted(text, here.before().text(), Wording.or(values))
            : "%s is not %s; %s is %s"
                .formatted(text, Wording.a(kind), Wording.a(kind), Wording.or(values));
    List<String> near = Wording.near(here.token().text(), values);
    SyntaxProblem problem =
        SyntaxProblem.of("unknown-value", here.token(), message, values.toArray(String[]::new));
    return near.stream()
        .map(here::keyword)
        .filter(here::fits)
        .findFirst()
        .map(type -> new Mistake(problem, new Remedy.Retype(type)))
        .orElseGet(() -> Mistake.leavingOut(problem));
  }

  /** The last word of the rule's name: {@code GatewayMode} lists the modes. */
  private static String kind(EnumRule list) {
    String[] words = list.getName().split("(?=[A-Z])", -1);
    return words[words.length - 1].toLowerCase(Locale.ROOT);
  }
}
