package org.rsdl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.lower.TextPlaces;
import org.rsdl.rules.Severity;
import org.rsdl.scoping.UnresolvedNames;
import org.rsdl.syntax.MendedResult;
import org.rsdl.syntax.SyntaxProblem;

/** What parser and linker found, and the rules that need no more than the text, as problems. */
public final class TextProblems {
  private TextProblems() {}

  /**
   * Syntax errors; names that link to nothing, but not where their declaration does not parse; and
   * what the rules of the text find.
   */
  public static List<Problem> of(List<RsdlFile> files, Function<Resource, String> fileOf) {
    Set<String> lost = new HashSet<>();
    files.forEach(file -> lost.addAll(LostWords.of(file)));
    List<Problem> problems = new ArrayList<>();
    for (RsdlFile file : files) {
      XtextResource resource = (XtextResource) file.eResource();
      String name = fileOf.apply(resource);
      problems.addAll(syntax(resource.getParseResult(), name));
      for (Resource.Diagnostic error : resource.getErrors()) {
        if (error instanceof AbstractDiagnostic d
            && !(resource.getParseResult() instanceof MendedResult
                && error instanceof XtextSyntaxDiagnostic)
            && !LostWords.isFollowUp(lost, d)) {
          problems.add(problem(d, resource, fileOf));
        }
      }
      problems.addAll(ImportProblems.of(file, fileOf));
    }
    Texts texts = new Texts(files, fileOf);
    AllTextRules.RULES.forEach(rule -> rule.check(texts));
    problems.addAll(texts.problems());
    return problems;
  }

  private static List<Problem> syntax(IParseResult result, String file) {
    return result instanceof MendedResult mended
        ? mended.problems().stream().map(p -> problem(p, result.getRootNode(), file)).toList()
        : List.of();
  }

  private static Problem problem(SyntaxProblem p, INode root, String file) {
    return new Problem(
        p.rule(),
        Severity.ERROR,
        p.message(),
        place(p.at(), root, file),
        "",
        p.related().stream()
            .map(r -> new Problem.Related(r.message(), place(r.at(), root, file)))
            .toList(),
        p.data());
  }

  private static Place place(SyntaxProblem.Span span, INode root, String file) {
    return TextPlaces.of(file, root, span.offset(), span.offset() + span.length());
  }

  private static Problem problem(
      AbstractDiagnostic d, Resource resource, Function<Resource, String> fileOf) {
    String file = fileOf.apply(resource);
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
    if (code.equals(UnresolvedNames.NOT_EXPORTED)) {
      EObject declared = resource.getResourceSet().getEObject(URI.createURI(data.getFirst()), true);
      Problem.Related there =
          new Problem.Related("declared here", Places.declaration(declared, fileOf));
      return new Problem(
          code, Severity.ERROR, d.getMessage(), place, "", List.of(there), List.of());
    }
    return new Problem(code, Severity.ERROR, d.getMessage(), place, "", List.of(), data);
  }
}
