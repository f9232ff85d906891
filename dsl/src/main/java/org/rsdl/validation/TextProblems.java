package org.rsdl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Severity;

/** What parser and linker found, as problems. */
public final class TextProblems {
  private TextProblems() {}

  /** Syntax errors and names that link to nothing. */
  public static List<Problem> of(List<RsdlFile> files, Function<Resource, String> fileOf) {
    List<Problem> problems = new ArrayList<>();
    for (RsdlFile file : files) {
      Resource resource = file.eResource();
      for (Resource.Diagnostic error : resource.getErrors()) {
        if (error instanceof AbstractDiagnostic diagnostic) {
          problems.add(problem(diagnostic, fileOf.apply(resource)));
        }
      }
    }
    return problems;
  }

  private static Problem problem(AbstractDiagnostic d, String file) {
    String code =
        d.getCode() == null || d.getCode().startsWith("org.eclipse")
            ? SyntaxMessages.NOT_UNDERSTOOD
            : d.getCode();
    Place place =
        new Place(
            file,
            d.getOffset(),
            d.getLength(),
            d.getLine(),
            d.getColumn(),
            d.getLineEnd(),
            d.getColumnEnd());
    List<String> data = d.getData() == null ? List.of() : List.of(d.getData());
    return new Problem(code, Severity.ERROR, d.getMessage(), place, "", List.of(), data);
  }
}
