package org.rsdl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The {@code ///} lines right before an element; a blank line cuts them off. */
public final class DocComments implements IEObjectDocumentationProvider {
  private static final String MARK = "///";

  @Override
  public String getDocumentation(EObject element) {
    ICompositeNode node = NodeModelUtils.getNode(element);
    List<String> lines = new ArrayList<>();
    if (node != null) {
      for (ILeafNode leaf : node.getLeafNodes()) {
        if (!leaf.isHidden()) {
          break;
        }
        read(leaf.getText(), lines);
      }
    }
    return String.join("\n", lines);
  }

  private static void read(String hidden, List<String> lines) {
    if (hidden.startsWith(MARK)) {
      lines.add(hidden.substring(MARK.length()).strip());
    } else if (!hidden.isBlank() || hidden.indexOf('\n') >= 0) {
      lines.clear();
    }
  }
}
