package org.rsdl.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.rsdl.rules.Severity;

/** A block gives a property once: of two values one would be ignored. */
final class RepeatedProperties {
  private final Context context;

  RepeatedProperties(Context context) {
    this.context = context;
  }

  /** Reports every property of the file that stands a second time. */
  void check(EObject file) {
    block(file);
    file.eAllContents().forEachRemaining(this::block);
  }

  private void block(EObject object) {
    ICompositeNode node = NodeModelUtils.getNode(object);
    if (node == null) {
      return;
    }
    Map<String, INode> first = new HashMap<>();
    for (INode child : node.getChildren()) {
      Assignment property = property(child);
      if (property == null || property.getOperator().equals("+=")) {
        continue;
      }
      INode before = first.putIfAbsent(property.getFeature(), child);
      if (before != null) {
        report(before, child);
      }
    }
  }

  /** The assignment of a value; the node of an action stands around what it was called for. */
  private static @Nullable Assignment property(INode value) {
    INode node = value;
    while (node.getGrammarElement() instanceof Action && node instanceof ICompositeNode composite) {
      node = composite.getFirstChild();
    }
    return GrammarUtil.containingAssignment(node.getGrammarElement());
  }

  private void report(INode first, INode second) {
    Problem problem =
        context.problem(
            "repeated-property",
            Severity.ERROR,
            second,
            "%s is given twice, %s and %s; a block gives a property once"
                .formatted(keyword(second), text(first), text(second)));
    context.shared.report(
        problem.with(
            List.of(
                new Problem.Related("the first " + keyword(first), context.shared.place(first)))));
  }

  /** The word that the value follows, or that is the value. */
  private static String keyword(INode value) {
    INode node = value;
    while (node != null
        && !(node instanceof ILeafNode && node.getGrammarElement() instanceof Keyword)) {
      node = node.getPreviousSibling();
    }
    return node == null ? text(value) : text(node);
  }

  private static String text(INode node) {
    return NodeModelUtils.getTokenText(node);
  }
}
