package org.rsdl.ide.hover;

import com.google.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.rsdl.ide.symbols.SymbolDetails;
import org.rsdl.ide.symbols.SymbolNames;

/** Name, label and doc comment of an element, as Markdown. */
public class NodeHover extends HoverService {
  @Inject private IEObjectDocumentationProvider comments;
  @Inject private SymbolNames names;
  @Inject private SymbolDetails details;

  @Override
  public String getContents(EObject element) {
    String name = names.getName(element);
    if (name == null) {
      return "";
    }
    String label = details.getDetails(element);
    String title = "**" + name + "**" + (label.isEmpty() ? "" : " " + plain(label));
    return Stream.of(title, comments.getDocumentation(element))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** A label is free text: nothing in it may act as Markdown or HTML. */
  private static String plain(String label) {
    return label.replaceAll("[\\\\`*_{}\\[\\]()<>#+.!|&-]", "\\\\$0").replaceAll("\\s+", " ");
  }
}
