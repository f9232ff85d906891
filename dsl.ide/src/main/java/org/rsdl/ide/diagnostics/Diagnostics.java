package org.rsdl.ide.diagnostics;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;

/** A problem as a diagnostic. */
public final class Diagnostics {
  private Diagnostics() {}

  /**
   * The diagnostic of a problem.
   *
   * @param uriOf from a file as its places name it to the URI the client knows
   */
  public static Diagnostic of(Problem problem, UnaryOperator<String> uriOf) {
    Diagnostic diagnostic =
        new Diagnostic(range(problem.place()), problem.message(), severity(problem), "rsdl");
    diagnostic.setCode(problem.rule());
    diagnostic.setData(problem.data());
    diagnostic.setRelatedInformation(
        problem.related().stream().map(related -> related(related, uriOf)).toList());
    if (problem.rule().startsWith("unused-")) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    return diagnostic;
  }

  private static DiagnosticRelatedInformation related(
      Problem.Related related, UnaryOperator<String> uriOf) {
    Place place = related.place();
    Location location = new Location(uriOf.apply(place.file()), range(place));
    return new DiagnosticRelatedInformation(location, related.message());
  }

  private static DiagnosticSeverity severity(Problem problem) {
    return switch (problem.severity()) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
      case HINT -> DiagnosticSeverity.Hint;
    };
  }

  private static Range range(Place place) {
    return new Range(
        new Position(place.line() - 1, place.column() - 1),
        new Position(place.endLine() - 1, place.endColumn() - 1));
  }
}
