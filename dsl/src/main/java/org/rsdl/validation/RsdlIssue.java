package org.rsdl.validation;

import org.eclipse.xtext.validation.Issue;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;

/** An issue that carries its problem, related places and data for fixes included. */
public final class RsdlIssue extends Issue.IssueImpl {
  private final Problem problem;
  private final Lowered lowered;

  RsdlIssue(Problem problem, Lowered lowered) {
    this.problem = problem;
    this.lowered = lowered;
    setCode(problem.rule());
    setMessage(problem.message());
    setOffset(problem.place().offset());
    setLength(problem.place().length());
    setLineNumber(problem.place().line());
    setColumn(problem.place().column());
    setLineNumberEnd(problem.place().endLine());
    setColumnEnd(problem.place().endColumn());
    setData(problem.data().toArray(String[]::new));
    setSeverity(
        switch (problem.severity()) {
          case ERROR -> org.eclipse.xtext.diagnostics.Severity.ERROR;
          case WARNING -> org.eclipse.xtext.diagnostics.Severity.WARNING;
          case INFO, HINT -> org.eclipse.xtext.diagnostics.Severity.INFO;
        });
  }

  /** What was found. */
  public Problem problem() {
    return problem;
  }

  /** The network it was found in. */
  public Lowered lowered() {
    return lowered;
  }
}
