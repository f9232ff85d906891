package org.rsdl.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.rsdl.ast.ForLoop;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.VnetDecl;
import org.rsdl.rules.Severity;

/** Names of one scope differ; the second declaration of a name is left out. */
final class DuplicateNames {
  private final Context context;

  DuplicateNames(Context context) {
    this.context = context;
  }

  /** Reports every name that is taken, in these declarations and in what they hold. */
  void check(List<? extends EObject> elements) {
    Map<String, INode> taken = new HashMap<>();
    unique(elements, taken);
    for (EObject element : elements) {
      inside(element);
    }
  }

  private void inside(EObject element) {
    switch (element) {
      case VnetDecl vnet -> {
        unique(vnet.getMembers(), new HashMap<>());
        for (var member : vnet.getMembers()) {
          if (member instanceof NvaDecl nva) {
            unique(nva.getInstances(), new HashMap<>());
          }
        }
      }
      case SiteDecl site -> unique(site.getInstances(), new HashMap<>());
      case RouteMapDecl map -> unique(map.getRules(), new HashMap<>());
      case TemplateDecl template -> {
        unique(template.getParams(), new HashMap<>());
        check(template.getBody());
      }
      case ForLoop loop -> loop.getBody().forEach(this::inside);
      default -> {}
    }
  }

  /** A loop gives its names to what it stands in. */
  private void unique(List<? extends EObject> scope, Map<String, INode> taken) {
    for (EObject decl : scope) {
      if (decl instanceof ForLoop loop) {
        unique(loop.getBody(), taken);
      } else {
        unique(decl, taken);
      }
    }
  }

  /** The line, and the file where it is another one. */
  private String where(INode before, INode here) {
    Place place = context.shared.place(before);
    String file = place.file().substring(place.file().lastIndexOf('/') + 1);
    return place.file().equals(context.shared.place(here).file())
        ? "line " + place.line()
        : file + ":" + place.line();
  }

  private void unique(EObject decl, Map<String, INode> taken) {
    var feature = decl.eClass().getEStructuralFeature("name");
    List<INode> nodes = feature == null ? List.of() : Context.written(decl, feature);
    if (nodes.isEmpty() || !(decl.eGet(feature) instanceof String name)) {
      return;
    }
    INode before = taken.putIfAbsent(name, nodes.getFirst());
    if (before != null) {
      context.shared.repeats(decl);
      Problem problem =
          context.problem(
              "duplicate-name",
              Severity.ERROR,
              nodes.getFirst(),
              "the name %s is taken in %s; names of one scope differ"
                  .formatted(name, where(before, nodes.getFirst())));
      context.shared.report(
          problem.with(
              List.of(new Problem.Related("the other " + name, context.shared.place(before)))));
    }
  }
}
