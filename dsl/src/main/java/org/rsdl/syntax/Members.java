package org.rsdl.syntax;

import java.util.List;
import java.util.Optional;
import org.rsdl.rules.Nearness;

/** Words that nothing of a block begins with. */
final class Members {
  private Members() {}

  static Optional<Mistake> mistake(Situation here) {
    if (!here.isWhole() || !here.token().isWord()) {
      return Optional.empty();
    }
    Block block = here.block();
    String word = here.token().text();
    List<String> near =
        isOutside(here) ? List.of() : Wording.near(word, Expected.at(block.start).words());
    List<String> more = Wording.near(word, here.expected().without(block.start).words());
    boolean continues =
        !more.isEmpty()
            && (near.isEmpty() || distance(word, more) < distance(word, near))
            && !here.token().first();
    if (continues) {
      return Optional.of(
          reading(
              here,
              more,
              SyntaxProblem.of(
                  Diagnosis.NOT_UNDERSTOOD,
                  here.token(),
                  "'%s' is not understood here; did you mean %s"
                      .formatted(Wording.shortened(word), Wording.or(more)),
                  more.toArray(String[]::new))));
    }
    if (block.isText() && near.isEmpty() && !here.token().first()) {
      return Optional.empty();
    }
    return Optional.of(
        reading(
            here,
            near,
            SyntaxProblem.of(
                "unknown-member",
                here.token(),
                subject(block, word) + "; " + hint(here, near),
                near.toArray(String[]::new))));
  }

  /** The word is taken for the nearest one that the text goes on behind. */
  private static Mistake reading(Situation here, List<String> near, SyntaxProblem problem) {
    return near.stream()
        .map(here::keyword)
        .filter(here::fits)
        .findFirst()
        .map(type -> new Mistake(problem, new Remedy.Retype(type)))
        .orElseGet(() -> Mistake.leavingOut(problem));
  }

  private static int distance(String word, List<String> near) {
    return Nearness.distance(word, near.getFirst());
  }

  private static String subject(Block block, String word) {
    String shown = Wording.shortened(word);
    return block.isText()
        ? shown + " begins no declaration"
        : shown + " is not a member of " + block.aKind();
  }

  /** Whether the word begins a declaration that no block holds. */
  private static boolean isOutside(Situation here) {
    return !here.block().isText()
        && here.machine().takes(here.blocks().getLast().start, here.token().type());
  }

  private static String hint(Situation here, List<String> near) {
    if (!near.isEmpty()) {
      return "did you mean " + Wording.or(near);
    }
    if (isOutside(here)) {
      return "it stands outside of this block";
    }
    List<String> members =
        Expected.at(here.block().start).ownWords().stream()
            .filter(m -> !m.startsWith("@"))
            .toList();
    String what = here.block().isText() ? "a declaration begins" : "its members begin";
    return members.isEmpty()
        ? "it has " + Wording.some(Expected.at(here.block().start).terms())
        : what + " with " + Wording.some(members);
  }
}
