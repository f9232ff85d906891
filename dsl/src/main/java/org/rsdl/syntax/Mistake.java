package org.rsdl.syntax;

/** What is told of a token that cannot stand where it stands, and how to go on. */
record Mistake(SyntaxProblem problem, Remedy remedy) {

  static Mistake leavingOut(SyntaxProblem problem) {
    return new Mistake(problem, new Remedy.Member());
  }
}
