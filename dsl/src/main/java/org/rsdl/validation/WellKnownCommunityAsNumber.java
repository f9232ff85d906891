package org.rsdl.validation;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.rsdl.ast.CommunityDecl;
import org.rsdl.ast.CommunityLit;
import org.rsdl.rules.Severity;
import org.rsdl.scoping.Modules;

/** A community that the library names is easier to read by its name. */
final class WellKnownCommunityAsNumber implements TextRule {

  @Override
  public void check(Texts texts) {
    if (texts.all(CommunityLit.class).findAny().isEmpty()) {
      return;
    }
    Map<String, String> names = names(texts.files().getFirst());
    texts
        .all(CommunityLit.class)
        .filter(c -> names.containsKey(String.valueOf(c.getLiteral())))
        .forEach(c -> tell(texts, c, String.valueOf(names.get(c.getLiteral()))));
  }

  private void tell(Texts texts, CommunityLit literal, String name) {
    for (INode node : Texts.written(literal, "literal")) {
      texts.tell(this, Severity.HINT, node, literal.getLiteral() + " is " + name, name);
    }
  }

  private static Map<String, String> names(EObject file) {
    Map<String, String> names = new HashMap<>();
    Resource library = file.eResource().getResourceSet().getResource(Modules.LIBRARY, true);
    EcoreUtil2.eAllOfType(library.getContents().getFirst(), CommunityDecl.class)
        .forEach(c -> names.put(c.getValue(), c.getName()));
    return names;
  }
}
