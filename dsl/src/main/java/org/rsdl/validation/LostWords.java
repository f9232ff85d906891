package org.rsdl.validation;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.RsdlFile;
import org.rsdl.syntax.MendedResult;
import org.rsdl.syntax.SyntaxProblem;

/**
 * The words of a text that were left out because they do not parse: what one of them declares is
 * not known, which is no mistake of its own.
 */
final class LostWords {
  /** A declaration without a name may be any one's. */
  private static final String ANY = "";

  private LostWords() {}

  static Set<String> of(RsdlFile file) {
    Set<String> words = new HashSet<>();
    var node = NodeModelUtils.getNode(file);
    if (node == null
        || !(((org.eclipse.xtext.resource.XtextResource) file.eResource()).getParseResult()
            instanceof MendedResult mended)) {
      return words;
    }
    for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
      if (leaf.getGrammarElement() == null) {
        words.add(leaf.getText().replace("^", ""));
      }
    }
    for (SyntaxProblem problem : mended.problems()) {
      if (problem.rule().equals("name-missing")) {
        words.add(ANY);
      }
    }
    return words;
  }

  /** Whether a name links to nothing only for a declaration that was left out. */
  static boolean isFollowUp(Set<String> lost, AbstractDiagnostic unresolved) {
    if (lost.isEmpty() || !(unresolved instanceof XtextLinkingDiagnostic)) {
      return false;
    }
    return lost.contains(ANY) || lost.contains(unresolved.getMessage().replaceFirst(" .*", ""));
  }
}
