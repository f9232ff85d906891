package org.rsdl.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How a text is read although it does not parse: what is left out, taken for another, added. */
final class Mending {
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private final Set<Integer> leftOut = new HashSet<>();
  private final Map<Integer, Integer> retyped = new HashMap<>();
  private final TreeMap<Integer, List<Integer>> added = new TreeMap<>();

  void tell(SyntaxProblem problem) {
    problems.add(problem);
  }

  /** Reads over some tokens, and forgets what was done to them. */
  void leaveOut(List<Lexeme> tokens) {
    for (Lexeme token : tokens) {
      leftOut.add(token.offset());
    }
    if (!tokens.isEmpty()) {
      int from = tokens.getFirst().offset();
      added.subMap(from, false, tokens.getLast().offset(), true).clear();
    }
  }

  /** Reads a token as one of another type. */
  void retype(Lexeme token, int type) {
    retyped.put(token.offset(), type);
  }

  /** Reads a token of a type in front of another one. */
  void add(Lexeme before, int type) {
    added.computeIfAbsent(before.offset(), o -> new ArrayList<>()).add(type);
  }

  List<SyntaxProblem> problems() {
    return List.copyOf(problems);
  }

  boolean isLeftOut(int offset) {
    return leftOut.contains(offset);
  }

  int type(int offset, int typed) {
    return retyped.getOrDefault(offset, typed);
  }

  List<Integer> addedAt(int offset) {
    return added.getOrDefault(offset, List.of());
  }
}
