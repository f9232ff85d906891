package org.rsdl.ide.hover;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.rsdl.analysis.Analysis;
import org.rsdl.ast.DiagnosticExpectation;
import org.rsdl.ast.Suppress;
import org.rsdl.rules.Pages;

/** The page of a rule where its name is written. */
final class RuleHover {
  private RuleHover() {}

  /** The hover at an offset; empty where no rule is named. */
  static Optional<Hover> at(XtextResource resource, int offset) {
    IParseResult parsed = resource.getParseResult();
    ILeafNode leaf =
        parsed == null ? null : NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
    if (leaf == null || !named(leaf).contains(leaf.getText())) {
      return Optional.empty();
    }
    return Pages.of(leaf.getText(), Analysis.class.getClassLoader())
        .map(page -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, page), range(leaf)));
  }

  private static Set<String> named(ILeafNode leaf) {
    EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
    return switch (element) {
      case Suppress suppress -> Set.copyOf(suppress.getRules());
      case DiagnosticExpectation expectation when expectation.getRule() != null ->
          Set.of(expectation.getRule());
      default -> Set.of();
    };
  }

  private static Range range(ILeafNode leaf) {
    var start = NodeModelUtils.getLineAndColumn(leaf.getRootNode(), leaf.getOffset());
    Position from = new Position(start.getLine() - 1, start.getColumn() - 1);
    return new Range(from, new Position(from.getLine(), from.getCharacter() + leaf.getLength()));
  }
}
