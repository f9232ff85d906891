package org.rsdl.syntax;

import java.util.Locale;
import java.util.Optional;

/** What stands where a name is expected. */
final class Names {
  private Names() {}

  static Optional<Mistake> mistake(Situation here) {
    Expected expected = here.expected();
    boolean newName = expected.isNewName();
    if (newName || expected.isName()) {
      return keyword(here).or(() -> newName ? missing(here) : Optional.empty());
    }
    return Optional.empty();
  }

  private static Optional<Mistake> keyword(Situation here) {
    Lexeme token = here.token();
    if (!token.isWord() || here.keyword(token.text()) == 0) {
      return Optional.empty();
    }
    String word = token.text();
    String other = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    SyntaxProblem problem =
        SyntaxProblem.of(
            "keyword-as-name",
            token,
            "'%s' is a keyword; a name may be ^%s or another word".formatted(word, word),
            "^" + word,
            other);
    int id = here.machine().automaton().terminal("ID");
    return Optional.of(
        new Mistake(problem, here.fits(id) ? new Remedy.Retype(id) : new Remedy.Member()));
  }

  /** A label or a mark stands there, and would be right behind a name. */
  private static Optional<Mistake> missing(Situation here) {
    int id = here.machine().automaton().terminal("ID");
    var named = here.machine().follow(here.readings(), id);
    if (!here.machine().takes(named, here.token().type())) {
      return Optional.empty();
    }
    String kind = here.before().text();
    String text = here.token().text();
    boolean label = text.startsWith("\"");
    SyntaxProblem problem =
        SyntaxProblem.of(
            "name-missing",
            here.token(),
            label
                ? "%s %s has a label but no name; a name comes before the label"
                    .formatted(kind, Wording.shortened(text))
                : "%s has no name; a name comes before %s".formatted(kind, text),
            fromLabel(label ? text : "", kind));
    return Optional.of(new Mistake(problem, new Remedy.Add(id)));
  }

  /** The letters and digits of a label; of a keyword, where it has none. */
  private static String fromLabel(String label, String kind) {
    StringBuilder name = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean ascii = c < 128 && Character.isLetterOrDigit(c);
      if (ascii && (!name.isEmpty() || Character.isLetter(c))) {
        name.append(start ? Character.toUpperCase(c) : c);
      }
      start = !ascii;
    }
    if (!name.isEmpty()) {
      return name.toString();
    }
    return fromLabel(kind, "Name");
  }
}
