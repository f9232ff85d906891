package org.rsdl.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block that is open, or the whole text around all of them. */
final class Block {
  /** Its brace; absent for the text. */
  final @Nullable Lexeme open;

  /** From the first word of its declaration to its brace. */
  final List<Lexeme> head;

  /** What its members begin with. */
  final List<Machine.Position> start;

  /** The token up to which its members are whole, and what was read until there. */
  int whole;

  List<Machine.Position> atWhole;

  /** Where its last member begins. */
  int member;

  /** Whether a problem in it was told: then others may only follow from it. */
  boolean told;

  Block(@Nullable Lexeme open, List<Lexeme> head, List<Machine.Position> start, int at) {
    this.open = open;
    this.head = List.copyOf(head);
    this.start = start;
    whole = at;
    member = at;
    atWhole = start;
  }

  boolean isText() {
    return open == null;
  }

  /** Its keyword: {@code vnet}. */
  String kind() {
    return head.isEmpty() ? "block" : head.getFirst().text();
  }

  /** Its keyword and name: {@code vnet Hub}; both ends of a link. */
  String title() {
    StringBuilder title = new StringBuilder(kind());
    boolean link = head.stream().anyMatch(t -> t.is("<->"));
    for (int i = 1; i < head.size() && i < (link ? 8 : 2); i++) {
      title.append(' ').append(head.get(i).text());
      if (link && head.get(i - 1).is("<->")) {
        break;
      }
    }
    return title.toString();
  }

  /** With its article: a vnet. */
  String aKind() {
    return Wording.a(kind());
  }
}
