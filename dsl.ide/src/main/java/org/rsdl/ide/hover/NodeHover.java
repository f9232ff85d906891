package org.rsdl.ide.hover;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ide.network.Known;
import org.rsdl.ide.network.Networks;
import org.rsdl.ide.symbols.SymbolDetails;
import org.rsdl.ide.symbols.SymbolNames;
import org.rsdl.model.Name;
import org.rsdl.scoping.Names;
import org.rsdl.simulate.Outcome;

/** Name, label and doc comment of an element, and the routes of a node, as Markdown. */
public class NodeHover extends HoverService {
  @Inject private IEObjectDocumentationProvider comments;
  @Inject private SymbolNames names;
  @Inject private SymbolDetails details;
  @Inject private Networks networks;

  @Override
  public Hover hover(
      Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
    return RuleHover.at(resource, document.getOffSet(params.getPosition()))
        .orElseGet(() -> super.hover(document, resource, params, cancel));
  }

  @Override
  public String getContents(EObject element) {
    String name = names.getName(element);
    if (name == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    String label = details.getDetails(element);
    parts.add(
        "**" + Plain.escaped(name) + "**" + (label.isEmpty() ? "" : " " + Plain.escaped(label)));
    String comment = comments.getDocumentation(element);
    if (!comment.isEmpty()) {
      parts.add(comment);
    }
    boolean once = EcoreUtil2.getContainerOfType(element, TemplateDecl.class) == null;
    if (once && EcoreUtil.getRootContainer(element) instanceof RsdlFile file) {
      parts.addAll(routes(networks.of(file), element));
    }
    return String.join("\n\n", parts);
  }

  private static List<String> routes(Known known, EObject element) {
    Name name = new Name(Names.within(element).toString());
    List<String> parts = new ArrayList<>();
    if (known.topology().isPresent() && known.outcome().isPresent()) {
      Outcome outcome = known.outcome().get();
      List<Table> tables = NodeRoutes.of(known.topology().get(), outcome, name);
      if (!tables.isEmpty() && outcome instanceof Outcome.Oscillating endless) {
        parts.add(
            "These routes never settle; this is the first of %d states."
                .formatted(endless.cycle().size()));
      }
      tables.forEach(table -> parts.add(table.markdown()));
      boolean meant = known.lowered().topology().element(name).isPresent();
      if (meant && known.topology().get().element(name).isEmpty()) {
        parts.add("It takes no part in the simulation: Azure would refuse it.");
      }
    }
    return parts;
  }
}
