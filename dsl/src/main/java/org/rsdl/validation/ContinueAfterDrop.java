package org.rsdl.validation;

import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.rsdl.ast.Drop;
import org.rsdl.ast.NextStep;
import org.rsdl.ast.RouteMapRuleDecl;
import org.rsdl.rules.Severity;

/** What is dropped meets no further rule (Configure route maps for Azure Route Server). */
final class ContinueAfterDrop implements TextRule {

  @Override
  public void check(Texts texts) {
    texts
        .all(RouteMapRuleDecl.class)
        .filter(rule -> rule.getNext() == NextStep.CONTINUE)
        .filter(rule -> rule.getActions().stream().anyMatch(Drop.class::isInstance))
        .forEach(rule -> tell(texts, rule));
  }

  private void tell(Texts texts, RouteMapRuleDecl rule) {
    List<INode> next = Texts.written(rule, "next");
    if (!next.isEmpty()) {
      String name = rule.getName() == null ? "" : " " + rule.getName();
      texts.tell(
          this,
          Severity.HINT,
          next.getFirst(),
          "the rule%s drops and continues; a dropped route goes no further".formatted(name));
    }
  }
}
