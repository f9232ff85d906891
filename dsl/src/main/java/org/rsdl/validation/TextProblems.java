package org.rsdl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
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
          problems.add(problem(diagnostic, resource, fileOf.apply(resource)));
        }
      }
    }
    return problems;
  }

  private static Problem problem(AbstractDiagnostic d, Resource resource, String file) {
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
    var start = NodeModelUtils.getLineAndColumn(root, last.getOffset());
    var end = NodeModelUtils.getLineAndColumn(root, last.getEndOffset());
    return Optional.of(
        new Place(
            file,
            last.getOffset(),
            last.getLength(),
            start.getLine(),
            start.getColumn(),
            end.getLine(),
            end.getColumn()));
  }
}
