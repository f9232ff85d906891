package org.rsdl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Severity;
import org.rsdl.scoping.UnresolvedNames;

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
          problems.add(problem(diagnostic, resource, fileOf));
        }
      }
      problems.addAll(ImportProblems.of(file, fileOf));
    }
    return problems;
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
    if (code.equals(SyntaxMessages.UNCLOSED)) {
      place = lastWord(resource, file).orElse(place);
    }
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

  /** What the text ends with, white space and comments left out. */
  private static Optional<Place> lastWord(Resource resource, String file) {
    INode root = ((XtextResource) resource).getParseResult().getRootNode();
    INode last = null;
    for (ILeafNode leaf : root.getLeafNodes()) {
      last = leaf.isHidden() || leaf.getLength() == 0 ? last : leaf;
    }
    if (last == null) {
      return Optional.empty();
    }
    return Optional.of(Places.of(last, last, file));
  }
}
