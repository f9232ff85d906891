package org.rsdl.lower;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/** Offsets of a text to places with line and column. */
public final class TextPlaces {
  private TextPlaces() {}

  /** From one offset to another, which is exclusive, of the text of a root node. */
  public static Place of(String file, INode root, int from, int to) {
    LineAndColumn start = at(root, from);
    LineAndColumn end = at(root, to);
    return new Place(
        file, from, to - from, start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
  }

  /** From the start of one node to the end of another of the same text. */
  public static Place of(String file, INode first, INode last) {
    return of(file, first.getRootNode(), first.getOffset(), last.getEndOffset());
  }

  /** Xtext looks for a line feed behind a carriage return that is the last character. */
  private static LineAndColumn at(INode root, int offset) {
    String text = root.getText();
    if (offset > 0 && offset == text.length() && text.charAt(offset - 1) == '\r') {
      LineAndColumn last = NodeModelUtils.getLineAndColumn(root, offset - 1);
      return LineAndColumn.from(last.getLine(), last.getColumn() + 1);
    }
    return NodeModelUtils.getLineAndColumn(root, offset);
  }
}
