package org.rsdl.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rsdl.syntax.Machine.Position;

/** Which mistake a token is that cannot stand where it stands. */
final class Diagnosis {
  /** Any mistake that no other rule describes better. */
  static final String NOT_UNDERSTOOD = "text-not-understood";

  private final Situation here;
  private final Lexeme token;

  private Diagnosis(Situation here) {
    this.here = here;
    token = here.token();
  }

  static Mistake of(Situation here) {
    return new Diagnosis(here).find();
  }

  /** A text that nests too deep to be read. */
  static Mistake tooDeep(Situation here) {
    String message =
        "'%s' nests too deep; at most %d blocks and brackets stand in each other, and %d operators"
            .formatted(here.token().text(), Nesting.DEEPEST, Nesting.LONGEST);
    return Mistake.leavingOut(SyntaxProblem.of(NOT_UNDERSTOOD, here.token(), message));
  }

  private Mistake find() {
    if (token.type() == Machine.END) {
      return here.block().isText() ? nothingFollows() : unclosed(here.missingBraces());
    }
    if (here.endsBlock()) {
      return unclosed(here.endedBlocks());
    }
    if (!here.isWhole() && here.at() > 0 && (token.is("}") || here.beginsMember())) {
      return nothingFollows();
    }
    return Literals.mistake(here)
        .or(() -> Punctuation.mistake(here))
        .or(() -> Names.mistake(here))
        .or(() -> Values.mistake(here))
        .or(() -> Members.mistake(here))
        .or(this::unpaired)
        .orElseGet(this::notUnderstood);
  }

  private Mistake unclosed(int braces) {
    Block block = here.block();
    Lexeme open = Objects.requireNonNull(block.open);
    String message =
        "the block of %s (line %d) is not closed; a block ends with }"
            .formatted(block.title(), open.line());
    SyntaxProblem problem =
        SyntaxProblem.of("unclosed-block", here.before(), message, "}".repeat(Math.max(1, braces)))
            .related("the { of " + block.title(), open);
    return new Mistake(problem, new Remedy.Close());
  }

  /** What opens or closes, and has no other. */
  private Optional<Mistake> unpaired() {
    String message =
        switch (token.text()) {
          case "}" -> here.isWhole() ? "'}' closes nothing; each } belongs to a {" : "";
          default -> noEnd();
        };
    return message.isEmpty()
        ? Optional.empty()
        : Optional.of(Mistake.leavingOut(SyntaxProblem.of(NOT_UNDERSTOOD, token, message)));
  }

  private String noEnd() {
    String text = token.text();
    if (text.startsWith("/*") || (token.is("/") && here.isFollowedBy("*"))) {
      return "the comment that begins here has no end; a comment ends with */";
    }
    boolean open =
        text.startsWith("\"") && token.type() != here.machine().automaton().terminal("STRING");
    return open ? "the text that begins here has no end; a text ends with \" in its line" : "";
  }

  /** Something is missing before the next member, the end of the block or of the text. */
  private Mistake nothingFollows() {
    Lexeme last = here.before();
    String word = Wording.shown(last);
    if (here.expected().isNewName()) {
      String message = "%s has no name; a name comes after %s".formatted(word, word);
      return Mistake.leavingOut(SyntaxProblem.of("name-missing", last, message));
    }
    String message = "nothing follows %s; after %s %s".formatted(word, word, come(terms()));
    return Mistake.leavingOut(SyntaxProblem.of(NOT_UNDERSTOOD, last, message));
  }

  private Mistake notUnderstood() {
    List<String> terms = terms();
    String text = Wording.shortened(token.text());
    String message =
        here.at() == 0
            ? "'%s' is not understood here; a text begins with %s"
                .formatted(text, Wording.some(terms.stream().map(Wording::shown).toList()))
            : "'%s' is not understood here; after %s %s"
                .formatted(text, Wording.shown(here.before()), come(terms));
    List<String> words = here.expected().words();
    boolean few = token.isWord() && terms.size() <= Wording.MANY && words.size() == terms.size();
    SyntaxProblem problem =
        SyntaxProblem.of(
            NOT_UNDERSTOOD, token, message, few ? terms.toArray(String[]::new) : new String[0]);
    return Wording.near(token.text(), words).stream()
        .map(here::keyword)
        .filter(here::fits)
        .findFirst()
        .map(type -> new Mistake(problem, new Remedy.Retype(type)))
        .orElseGet(() -> Mistake.leavingOut(problem));
  }

  private static String come(List<String> terms) {
    return (terms.size() == 1 ? "comes " : "come ")
        + Wording.some(terms.stream().map(Wording::shown).toList());
  }

  /** What could stand here; where a member could begin, only what would go on with the last one. */
  private List<String> terms() {
    Expected expected = here.expected();
    if (here.isWhole() && here.at() > 0) {
      Expected more = expected.without(here.block().start);
      expected = more.isEmpty() ? expected : more;
    }
    return expected.terms().stream().map(this::whole).toList();
  }

  /** A keyword with the one that always follows it: {@code cannot reach}. */
  private String whole(String term) {
    int type = here.keyword(term);
    if (type == 0) {
      return term;
    }
    List<Position> next = here.machine().follow(here.readings(), type);
    List<String> words = Expected.at(next).words();
    boolean one = words.size() == 1 && Expected.at(next).terms().equals(words);
    return one ? term + " " + words.getFirst() : term;
  }
}
