package org.rsdl.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.rsdl.ast.IntentDecl;
import org.rsdl.ast.ScenarioDecl;
import org.rsdl.ast.ViewDecl;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Severity;

/** A scenario, an intent and a view are called by their titles. */
final class DuplicateTitle implements TextRule {

  @Override
  public void check(Texts texts) {
    check(texts, IntentDecl.class, "intents");
    check(texts, ScenarioDecl.class, "scenarios");
    check(texts, ViewDecl.class, "views");
  }

  private <T extends EObject> void check(Texts texts, Class<T> kind, String kinds) {
    List<INode> titles = texts.all(kind).flatMap(d -> Texts.written(d, "title").stream()).toList();
    Set<String> taken = titles.stream().map(DuplicateTitle::title).collect(Collectors.toSet());
    Map<String, INode> first = new HashMap<>();
    for (INode node : titles) {
      String title = title(node);
      INode before = first.putIfAbsent(title, node);
      if (before != null) {
        String quoted = '"' + title + '"';
        String other = title;
        for (int n = 2; taken.contains(other); n++) {
          other = title + " " + n;
        }
        texts.tell(
            this,
            Severity.ERROR,
            node,
            "the title %s is used twice; titles of %s differ".formatted(shown(quoted), kinds),
            List.of(new Problem.Related("the first one", texts.place(before))),
            '"' + other + '"');
      }
    }
  }

  private static String shown(String title) {
    return title.length() <= 60 ? title : title.substring(0, 60) + "…\"";
  }

  private static String title(INode node) {
    String text = node.getText().strip();
    return text.length() < 2 ? text : text.substring(1, text.length() - 1);
  }
}
