package org.rsdl.format;

import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * The canonical format. Words and comments stay as they are and in their order, only the blanks and
 * line ends between them change, and empty braces that may be left out go.
 */
public final class RsdlFormatter {
  private RsdlFormatter() {}

  /** What has to change, in the order of the text; nothing in a text that does not parse. */
  public static List<ReplaceRegion> edits(IParseResult parsed) {
    if (parsed.hasSyntaxErrors()) {
      return List.of();
    }
    ICompositeNode root = parsed.getRootNode();
    Output out = new Output(root.getText());
    new Printer(out).file(Reader.read(root));
    return out.finish();
  }

  /** A text with its edits made. */
  public static String apply(String text, List<ReplaceRegion> edits) {
    StringBuilder changed = new StringBuilder();
    int end = 0;
    for (ReplaceRegion edit : edits) {
      changed.append(text, end, edit.getOffset()).append(edit.getText());
      end = edit.getEndOffset();
    }
    return changed.append(text, end, text.length()).toString();
  }
}
