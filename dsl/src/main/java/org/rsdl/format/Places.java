package org.rsdl.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** Which place in the grammar a node stands for, and what that means. */
final class Places {
  private record Call(AbstractRule from, AbstractRule to, String feature) {}

  private final Map<EObject, Shape> shapes = new HashMap<>();
  private final Map<Call, EObject> calls = new HashMap<>();

  Shape shape(INode node) {
    EObject element = node.getGrammarElement();
    EObject place = element instanceof Action action ? called(node, action) : element;
    return shapes.computeIfAbsent(place, Shape::of);
  }

  /** Where a rule starts with an action, its node keeps that in place of the rule call. */
  private EObject called(INode node, Action action) {
    EStructuralFeature feature = node.getSemanticElement().eContainingFeature();
    Call call =
        new Call(
            rule(node.getParent().getGrammarElement()),
            GrammarUtil.containingRule(action),
            feature == null ? "" : feature.getName());
    return calls.computeIfAbsent(call, c -> search(c, action));
  }

  private static AbstractRule rule(EObject element) {
    return element instanceof RuleCall call ? call.getRule() : GrammarUtil.containingRule(element);
  }

  private static EObject search(Call call, Action action) {
    for (RuleCall there : EcoreUtil2.getAllContentsOfType(call.from, RuleCall.class)) {
      Assignment assignment = GrammarUtil.containingAssignment(there);
      if (there.getRule() == call.to
          && (assignment == null || Objects.equals(assignment.getFeature(), call.feature))) {
        return there;
      }
    }
    return action;
  }
}
