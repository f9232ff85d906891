package org.rsdl.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.PrefixExpr;
import org.rsdl.ast.PrefixLit;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Severity;

/** A prefix that is written again and again is easier to change under a name. */
final class RepeatedLiteral implements TextRule {
  private static final int OFTEN = 3;

  @Override
  public void check(Texts texts) {
    Map<String, List<INode>> places = new LinkedHashMap<>();
    texts.all(PrefixLit.class).forEach(l -> add(places, NodeModelUtils.getNode(l)));
    texts.all(PrefixExpr.class).forEach(l -> add(places, NodeModelUtils.getNode(l)));
    places.forEach(
        (prefix, nodes) -> {
          if (nodes.size() >= OFTEN) {
            tell(texts, prefix, nodes);
          }
        });
  }

  private static void add(Map<String, List<INode>> places, INode node) {
    places.computeIfAbsent(NodeModelUtils.getTokenText(node), p -> new ArrayList<>()).add(node);
  }

  private void tell(Texts texts, String prefix, List<INode> nodes) {
    texts.tell(
        this,
        Severity.INFO,
        nodes.getFirst(),
        "%s is written %d times; a let names it once".formatted(prefix, nodes.size()),
        nodes.stream()
            .skip(1)
            .map(node -> new Problem.Related("written again", texts.place(node)))
            .toList());
  }
}
